package io.courant.relatedness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts into words what two pieces have in common, and shares the score out among it. */
final class Reasons {

    private static final int NAMED = 3;
    /** A word in more than a twelfth of all texts, or a short one, tells a reader nothing. */
    private static final double TELLING = 2.5;
    private static final int SHORT = 3;
    /** From this resemblance on, it is no accident that a few words in a row are the same, and no detail. */
    private static final double PASSAGES = 0.1;
    private static final double LARGE_PART = 0.5;
    /** Weights have three decimals. */
    private static final int UNITS = 1_000;

    private record Share(String kind, String detail, double part, List<String> names, String otherwise) {}

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
        shares.sort(Comparator.comparingDouble(Share::part).reversed().thenComparing(Share::detail));
        List<Reason> reasons = new ArrayList<>();
        // from the weightiest on, each up to where the sum of all so far is when it is rounded: so they add up
        double sum = 0;
        long given = 0;
        for (Share share : shares) {
            sum += share.part;
            long upTo = Math.round(score * UNITS * sum / whole);
            if (upTo > given) {
                reasons.add(new Reason(share.kind, share.detail, (upTo - given) / (double) UNITS, share.names, share.otherwise));
                given = upTo;
            }
        }
        return reasons;
    }

    private void gather() {
        List<String> places = shared(Kind.PLACE);
        List<String> speakers = shared(Kind.SPEAKER);
        List<String> named = besides(shared(Kind.NAME), places);
        List<String> names = named.stream().filter(name -> !within(name, speakers) && !speakers.contains(name)).toList();
        // who is quoted is named as well, and counts as a name
        double quoted = named.isEmpty() ? 0 : 1 - (double) names.size() / named.size();
        double both = part(Evidence.NAMES);
        double dotNames = one.of(Kind.NAME).shared(other.of(Kind.NAME)).dot();
        double dotPlaces = one.of(Kind.PLACE).shared(other.of(Kind.PLACE)).dot();
        double ofNames = dotNames == 0 ? 0 : both * dotNames / (dotNames + dotPlaces);
        add("shared-name", "both name " + Wording.list(first(names)), ofNames * (1 - quoted));
        add("shared-place", "both name " + Wording.list(first(places)), both * dotPlaces / (dotNames + dotPlaces));
        add("rare-terms", Wording.words(words(names, places), evidence.oneLanguage()), part(Evidence.WORDS) + part(Evidence.TOP)
                + part(Evidence.HEADLINES));
        add("rare-terms", Wording.numbers(first(shared(Kind.NUMBER))), part(Evidence.NUMBERS));
        double copied = evidence.get(Evidence.COPY);
        if (copied >= PASSAGES) {
            add("rare-terms", copied >= LARGE_PART ? "the texts are the same in large part, word for word"
                    : "some passages are the same, word for word", part(Evidence.COPY));
        }
        List<String> heard = first(shared(Kind.QUOTE));
        add("shared-quote", Wording.quote(heard), part(Evidence.QUOTES), heard, Wording.quote(List.of()));
        add("shared-source", "both quote " + Wording.list(first(speakers)), part(Evidence.SPEAKERS) + ofNames * quoted,
                first(speakers), "both quote the same source");
        List<String> tags = first(shared(Kind.TAG));
        add("tag", "both are tagged " + Wording.list(tags), part(Evidence.TAGS), tags, "both have the same tag");
        add("time", "both speak of " + Wording.list(first(shared(Kind.DAY))), part(Evidence.DAYS));
        if (one.profile.apart(other.profile) != null) {
            add("time", Wording.apart(one.profile.apart(other.profile)), weights.of(Evidence.TIME, evidence.oneLanguage())
                    * (evidence.get(Evidence.TIME) - Math.log1p(Evidence.MOST_DAYS)));
        }
    }

    private double part(int which) {
        return Math.max(0, evidence.part(which, weights));
    }

    private void add(String kind, String detail, double part) {
        add(kind, detail, part, List.of(), null);
    }

    private void add(String kind, String detail, double part, List<String> names, String otherwise) {
        if (part > 1e-9) {
            shares.add(new Share(kind, detail, part, names, otherwise));
        }
    }

    /** The weightiest of what is shared, as it is read in both; a longer name stands for the names within it. */
    private List<String> shared(Kind kind) {
        Map<String, Double> found = new TreeMap<>();
        Vector a = one.of(kind);
        Vector b = other.of(kind);
        a.each(b, (i, j) -> {
            String form = form(kind, a.terms().form(i), b.terms().form(j));
            if (form != null && (kind != Kind.WORD || a.rarities()[i] >= TELLING && telling(form))) {
                // a full name tells more than a word of one
                int words = kind == Kind.NAME ? form.split(" ").length : 1;
                found.merge(form, words * (double) a.weights()[i] * b.weights()[j], Math::max);
            }
            return 1;
        });
        return found.entrySet().stream().filter(form -> kind != Kind.NAME || !within(form.getKey(), found.keySet()))
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
    }

    /** Words count only where both texts have the very same form; names and numbers may be written in two ways. */
    private static String form(Kind kind, String first, String second) {
        if (first == null || second == null) {
            return kind == Kind.WORD ? null : first == null ? second : first;
        }
        if (kind == Kind.WORD && !first.equals(second)) {
            return null;
        }
        return first.compareTo(second) <= 0 ? first : second;
    }

    /** Where a letter is a syllable or a word, none is too short. */
    private static boolean telling(String word) {
        return word.length() > SHORT || word.chars().anyMatch(letter -> letter > 0x24F);
    }

    private static boolean within(String form, Collection<String> longer) {
        return longer.stream().anyMatch(other -> other.length() > form.length() && (" " + other + " ").contains(" " + form + " "));
    }

    /** Names that are not parts of the places. */
    private static List<String> besides(List<String> names, List<String> places) {
        List<String> rest = names.stream().filter(name -> !within(name, places)).toList();
        return rest.isEmpty() ? names : rest;
    }

    private static List<String> first(List<String> all) {
        return all.subList(0, Math.min(NAMED, all.size()));
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
