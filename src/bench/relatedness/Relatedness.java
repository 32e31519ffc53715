package io.courant.relatedness;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Plays what happens to articles as they come, and measures how well they are put together. */
public final class Relatedness {

    private static final String HEAD = "%nfile                            rows  B3-F1  pair   P@1    R@5    MAP%n";
    private static final double[] LINKAGES = {0.02, 0.05, 0.1, 0.15, 0.2};
    private static final double[] COHESIONS = {0, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7};

    private final List<Play> plays = new ArrayList<>();
    /** Each file alone, and all together: thresholds have to suit both. */
    private final List<Play> settings = new ArrayList<>();

    private Relatedness(List<Path> files, Path distractors, Instant undated) throws IOException {
        for (Path file : files) {
            plays.add(new Play(Rows.read(List.of(file), undated)));
        }
        settings.addAll(plays);
        if (files.size() > 1 || distractors != null) {
            List<Path> all = new ArrayList<>(files);
            if (distractors != null) {
                all.add(distractors);
            }
            settings.add(new Play(Rows.read(all, undated)));
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> files = new ArrayList<>();
        Set<String> options = new HashSet<>();
        Path distractors = null;
        Instant undated = null;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--distractors" -> distractors = Path.of(arguments[++i]);
                case "--undated" -> undated = Instant.parse(arguments[++i]);
                case "--curve", "--fit", "--cross-validate" -> options.add(arguments[i]);
                default -> files.add(Path.of(arguments[i]));
            }
        }
        Relatedness relatedness = new Relatedness(files, distractors, undated);
        relatedness.evaluate();
        if (options.contains("--curve")) {
            relatedness.curve();
        }
        if (options.contains("--fit")) {
            Weights fitted = relatedness.choose(any -> true);
            System.out.printf("%nfitted: %s%n" + HEAD, fitted);
            relatedness.print("", fitted, any -> true);
        }
        if (options.contains("--cross-validate")) {
            relatedness.crossValidate();
        }
    }

    private void evaluate() {
        System.out.printf(HEAD);
        print("", Weights.DEFAULT, any -> true);
        Play last = settings.get(settings.size() - 1);
        if (settings.size() > plays.size()) {
            print("together: ", last.measure(Weights.DEFAULT, any -> true));
        }
        System.out.println(last.cost(Weights.DEFAULT));
    }

    /** B-cubed F1 of each file, for each pair of the two thresholds of clustering. */
    private void curve() {
        System.out.printf("%nB3-F1 of each file; down: linkage, across: cohesion%n      ");
        for (double cohesion : COHESIONS) {
            System.out.printf("%-" + (6 * plays.size() + 2) + "s", cohesion);
        }
        List<Links> links = plays.stream().map(play -> play.links(Weights.DEFAULT)).toList();
        for (double linkage : LINKAGES) {
            System.out.printf("%n%-6s", linkage);
            for (double cohesion : COHESIONS) {
                for (int i = 0; i < plays.size(); i++) {
                    plays.get(i).measure(links.get(i), Weights.DEFAULT.joining(linkage, cohesion), any -> true).values()
                            .forEach(found -> System.out.printf("%.3f ", found.bCubed()));
                }
                System.out.print("  ");
            }
        }
        System.out.println();
    }

    /** Everything is chosen on one half of the events, and measured on the other; then the other way round. */
    private void crossValidate() {
        for (int half = 0; half < 2; half++) {
            int chosenOn = half;
            Predicate<String> seen = event -> Math.floorMod(Hash.of(7, event), 2) == chosenOn;
            Weights chosen = choose(seen);
            System.out.printf("%nchosen on half %d (linkage %s, cohesion %s), measured on the other" + HEAD, half + 1,
                    chosen.linkage(), chosen.cohesion());
            print("", chosen, seen.negate());
        }
    }

    /** The thresholds around which B-cubed F1 is highest, in the mean of files and of the thresholds beside: no lucky peak. */
    private Weights choose(Predicate<String> events) {
        Weights fitted = Fitting.fit(plays, Weights.DEFAULT, events);
        List<Links> links = settings.stream().map(play -> play.links(fitted)).toList();
        double[][] means = new double[LINKAGES.length][COHESIONS.length];
        for (int i = 0; i < LINKAGES.length; i++) {
            for (int j = 0; j < COHESIONS.length; j++) {
                for (int k = 0; k < settings.size(); k++) {
                    means[i][j] += settings.get(k).measure(links.get(k), fitted.joining(LINKAGES[i], COHESIONS[j]), events).values()
                            .stream().mapToDouble(Measures::bCubed).sum();
                }
            }
        }
        Weights best = fitted;
        double most = -1;
        for (int i = 1; i + 1 < LINKAGES.length; i++) {
            for (int j = 1; j + 1 < COHESIONS.length; j++) {
                double around = 2 * means[i][j] + means[i - 1][j] + means[i + 1][j] + means[i][j - 1] + means[i][j + 1];
                if (around > most) {
                    most = around;
                    best = fitted.joining(LINKAGES[i], COHESIONS[j]);
                }
            }
        }
        return best;
    }

    private void print(String prefix, Weights weights, Predicate<String> events) {
        plays.forEach(play -> print(prefix, play.measure(weights, events)));
    }

    private static void print(String prefix, Map<String, Measures> measures) {
        measures.forEach((file, found) -> System.out.printf("%-32s %s%n", prefix + file.replaceFirst("\\.jsonl$", ""), found));
    }
}
