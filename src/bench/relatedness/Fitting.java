package io.courant.relatedness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Logistic regression over all pairs, as rare as terms are when the later of the two comes, each file with the same say: what
 * each kind of evidence adds to the chance that two articles are about one event. Newton's method, with a small penalty on
 * size.
 */
final class Fitting {

    /** Tags and copies are not in the files, or too seldom: their weights are set by hand. */
    private static final int[] FITTED = {Evidence.BIAS, Evidence.WORDS, Evidence.NAMES, Evidence.TOP, Evidence.NUMBERS,
            Evidence.TIME, Evidence.UNDATED, Evidence.DAYS, Evidence.QUOTES, Evidence.SPEAKERS, Evidence.NUMBERS_APART, Evidence.HEADLINES};
    private static final double PENALTY = 1e-5;
    private static final int ROUNDS = 25;
    private static final double LITTLE = 0.02;

    private record Example(double[] evidence, boolean oneLanguage, boolean oneEvent, double say) {}

    private Fitting() {}

    static Weights fit(List<Play> plays, Weights start, Predicate<String> events) {
        List<Example> alike = new ArrayList<>();
        List<Example> across = new ArrayList<>();
        for (Play play : plays) {
            Map<Integer, Integer> counts = new HashMap<>();
            Rarity rarity = new Rarity(key -> counts.getOrDefault(key, 0), start);
            List<Row> before = new ArrayList<>();
            List<Example> examples = new ArrayList<>();
            for (Row row : play.rows()) {
                for (int key : play.profile(row.id()).counted()) {
                    counts.merge(key, 1, Integer::sum);
                }
                if (row.measured() && events.test(row.event())) {
                    Weighed one = new Weighed(play.profile(row.id()), rarity);
                    before.forEach(other -> examples.add(example(row, other, one, new Weighed(play.profile(other.id()), rarity))));
                    before.add(row);
                }
            }
            examples.stream().filter(Objects::nonNull).forEach(found -> (found.oneLanguage ? alike : across).add(
                    new Example(found.evidence, found.oneLanguage, found.oneEvent, 1.0 / before.size() / before.size())));
        }
        return start.fitted(replaced(start.alike(), alike), replaced(start.across(), across));
    }

    /** Null where there is next to nothing in common, and nothing to learn. */
    private static Example example(Row row, Row other, Weighed one, Weighed two) {
        Evidence evidence = Evidence.of(one, two);
        boolean oneEvent = row.event().equals(other.event());
        boolean little = evidence.get(Evidence.WORDS) < LITTLE && evidence.get(Evidence.NAMES) < LITTLE;
        // pairs far apart of which a date is in doubt are there for their distance: they say nothing about missing dates
        boolean doubtful = evidence.get(Evidence.UNDATED) > 0 && one.profile.publishedAt() != null
                && two.profile.publishedAt() != null;
        return !oneEvent && little || doubtful ? null
                : new Example(Arrays.stream(FITTED).mapToDouble(evidence::get).toArray(), evidence.oneLanguage(), oneEvent, 1);
    }

    private static List<Double> replaced(List<Double> weights, List<Example> examples) {
        if (examples.isEmpty()) {
            return weights;
        }
        double[] fitted = regression(examples);
        List<Double> all = new ArrayList<>(weights);
        for (int i = 0; i < FITTED.length; i++) {
            int which = i;
            // what no pair has stays as it was
            if (examples.stream().anyMatch(example -> example.evidence[which] != 0)) {
                all.set(FITTED[i], Math.round(fitted[i] * 100) / 100.0);
            }
        }
        return all;
    }

    private static double[] regression(List<Example> examples) {
        int size = FITTED.length;
        double whole = examples.stream().mapToDouble(Example::say).sum();
        double[] weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] system = new double[size][size + 1];
            for (int i = 0; i < size; i++) {
                system[i][i] = PENALTY * whole;
                system[i][size] = i == 0 ? 0 : PENALTY * whole * weights[i];
            }
            for (Example example : examples) {
                double sum = 0;
                for (int i = 0; i < size; i++) {
                    sum += weights[i] * example.evidence[i];
                }
                double chance = 1 / (1 + Math.exp(-sum));
                for (int i = 0; i < size; i++) {
                    double part = example.say * example.evidence[i];
                    system[i][size] += part * (chance - (example.oneEvent ? 1 : 0));
                    for (int j = 0; j < size; j++) {
                        system[i][j] += part * chance * (1 - chance) * example.evidence[j];
                    }
                }
            }
            double[] step = solve(system);
            for (int i = 0; i < size; i++) {
                weights[i] -= step[i];
            }
        }
        return weights;
    }

    /** Gauss and Jordan, with pivots; each row ends with what it is to be. */
    private static double[] solve(double[][] system) {
        int size = system.length;
        for (int i = 0; i < size; i++) {
            int pivot = i;
            for (int row = i + 1; row < size; row++) {
                pivot = Math.abs(system[row][i]) > Math.abs(system[pivot][i]) ? row : pivot;
            }
            double[] swapped = system[i];
            system[i] = system[pivot];
            system[pivot] = swapped;
            for (int row = 0; row < size; row++) {
                double factor = row == i ? 0 : system[row][i] / system[i][i];
                for (int column = i; column <= size; column++) {
                    system[row][column] -= factor * system[i][column];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = system[i][size] / system[i][i];
        }
        return solution;
    }

}
