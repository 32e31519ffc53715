package io.courant.relatedness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts into words what two pieces have in common, and shares the score out among it. */
final class Reasons {

    private static final int NAMED = 3;

    private record Share(String kind, String detail, double part) {}

    private final Weighed one;
    private final Weighed other;
    private final Evidence evidence;
    private final Weights weights;
    private final List<Share> shares = new ArrayList<>();

    Reasons(Weighed one, Weighed other, Evidence evidence, Weights weights) {
        this.one = one;
        this.other = other;
        this.evidence = evidence;
        this.weights = weights;
    }

    List<Reason> of(double score) {
        if (score == 0) {
            return List.of();
        }
        gather();
        double whole = shares.stream().mapToDouble(Share::part).sum();
        return shares.stream().map(share -> new Reason(share.kind, share.detail, score * share.part / whole))
                .sorted(Comparator.comparingDouble(Reason::weight).reversed().thenComparing(Reason::detail)).toList();
    }

    private void gather() {
        List<String> names = shared(Kind.NAME);
        List<String> places = shared(Kind.PLACE);
        double both = part(Evidence.NAMES);
        double dotNames = one.of(Kind.NAME).shared(other.of(Kind.NAME)).dot();
        double dotPlaces = one.of(Kind.PLACE).shared(other.of(Kind.PLACE)).dot();
        add("shared-name", "both name " + Wording.list(names), both * dotNames / (dotNames + dotPlaces));
        add("shared-place", "both name " + Wording.list(places), both * dotPlaces / (dotNames + dotPlaces));
        add("rare-terms", Wording.words(words(names, places), evidence.oneLanguage()), part(Evidence.WORDS) + part(Evidence.TOP));
        add("rare-terms", Wording.numbers(shared(Kind.NUMBER)), part(Evidence.NUMBERS));
        add("rare-terms", "the texts are the same in large part, word for word", part(Evidence.COPY));
        add("shared-quote", Wording.quote(shared(Kind.QUOTE)), part(Evidence.QUOTES));
        add("shared-source", "both quote " + Wording.list(shared(Kind.SPEAKER)), part(Evidence.SPEAKERS));
        add("tag", "both are tagged " + Wording.list(shared(Kind.TAG)), part(Evidence.TAGS));
        add("time", "both speak of " + Wording.list(shared(Kind.DAY)), part(Evidence.DAYS));
        if (one.profile.apart(other.profile) != null) {
            add("time", Wording.apart(one.profile.apart(other.profile)), weights.of(Evidence.TIME, evidence.oneLanguage())
                    * (evidence.get(Evidence.TIME) - Math.log1p(Evidence.MOST_DAYS)));
        }
    }

    private double part(int which) {
        return Math.max(0, evidence.part(which, weights));
    }

    private void add(String kind, String detail, double part) {
        if (part > 1e-9) {
            shares.add(new Share(kind, detail, part));
        }
    }

    /** The weightiest of what is shared, as it is read in one of the two; a longer name stands for the names within it. */
    private List<String> shared(Kind kind) {
        record Found(String form, double weight) {}
        Vector a = one.of(kind);
        Vector b = other.of(kind);
        List<Found> found = new ArrayList<>();
        a.each(b, (i, j) -> {
            String first = a.terms().forms()[i];
            String second = b.terms().forms()[j];
            if (first != null || second != null) {
                String form = first == null || second != null && second.compareTo(first) < 0 ? second : first;
                found.add(new Found(form, a.weights()[i] * b.weights()[j]));
            }
            return 1;
        });
        List<String> chosen = new ArrayList<>();
        for (Found next : found.stream().sorted(Comparator.comparingDouble(Found::weight).reversed()
                .thenComparing(Found::form)).toList()) {
            boolean part = found.stream().anyMatch(longer -> longer.form.length() > next.form.length()
                    && (" " + longer.form + " ").contains(" " + next.form + " "));
            if (!(part && kind == Kind.NAME) && !chosen.contains(next.form) && chosen.size() < (kind == Kind.WORD ? 50 : NAMED)) {
                chosen.add(next.form);
            }
        }
        return chosen;
    }

    /** Words that are not among the names already. */
    private List<String> words(List<String> names, List<String> places) {
        Set<String> said = new HashSet<>();
        for (String name : names) {
            said.addAll(List.of(Stems.fold(name).split(" ")));
        }
        for (String place : places) {
            said.addAll(List.of(Stems.fold(place).split(" ")));
        }
        return shared(Kind.WORD).stream().filter(word -> !said.contains(Stems.fold(word))
                && !Character.isDigit(word.codePointAt(0))).limit(NAMED).toList();
    }
}
