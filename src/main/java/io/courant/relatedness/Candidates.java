package io.courant.relatedness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * By which keys pieces that may belong together find each other. Each piece is indexed under {@link #indexed}; a new one is
 * looked up by a few of its own, the rarest first, in {@link #sought}. Terms that too many pieces have are sought only among
 * those of the weeks around it, so that a look-up costs as much with a million pieces as with ten thousand.
 */
public final class Candidates {

    /** A key to look up, and what a piece that has it gains. */
    public record Sought(int key, double weight) {}

    /** What more keys would find beside so many pieces is not what shares the rarest with this one. */
    private static final int MOST_FOUND = 3_000;
    private static final long WEEK = 7 * 24 * 3_600L;

    private Candidates() {}

    /** The keys under which a piece is found, in order, each once; the same for the same profile. */
    public static int[] indexed(Profile profile) {
        List<Integer> keys = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Terms terms = profile.terms(kind);
            for (int i : heaviest(terms, most(kind))) {
                keys.add(terms.keys()[i]);
                if (profile.publishedAt() != null && weekly(kind)) {
                    keys.add(inWeek(terms.keys()[i], week(profile)));
                }
            }
        }
        return keys.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }

    /**
     * The keys to look up: those that weigh most, until as many pieces have them as are worth reading.
     *
     * @param frequencies of {@link #indexed} keys, too
     */
    public static List<Sought> sought(Profile profile, Frequencies frequencies, Weights weights) {
        Rarity rarity = new Rarity(frequencies, weights);
        List<Sought> heavy = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Terms terms = profile.terms(kind);
            double all = rarity.all(kind, profile);
            for (int i : heaviest(terms, most(kind))) {
                double rare = rarity.of(kind, terms.keys()[i], all);
                heavy.add(new Sought(terms.keys()[i], terms.weight(i) * rare * rare));
            }
        }
        heavy.sort(Comparator.comparingDouble(Sought::weight).reversed().thenComparingInt(Sought::key));
        List<Sought> sought = new ArrayList<>();
        long found = 0;
        for (Sought next : heavy) {
            if (sought.size() >= weights.keysSought() || found >= MOST_FOUND) {
                break;
            }
            int often = frequencies.of(next.key);
            if (often == 0) {
                continue;
            }
            if (often <= weights.mostPieces()) {
                sought.add(next);
                found += often;
            } else if (profile.publishedAt() != null) {
                for (long week = week(profile) - 1; week <= week(profile) + 1; week++) {
                    int key = inWeek(next.key, week);
                    int inWeek = frequencies.of(key);
                    if (inWeek > 0 && inWeek <= weights.mostPieces()) {
                        sought.add(new Sought(key, next.weight));
                        found += inWeek;
                    }
                }
            }
        }
        return sought;
    }

    /** All keys whose frequencies {@link #sought} may ask for. */
    public static int[] weighed(Profile profile) {
        List<Integer> keys = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Terms terms = profile.terms(kind);
            for (int i : heaviest(terms, most(kind))) {
                keys.add(terms.keys()[i]);
                for (long week = -1; week <= 1 && profile.publishedAt() != null; week++) {
                    keys.add(inWeek(terms.keys()[i], week(profile) + week));
                }
            }
        }
        return keys.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }

    private static int most(Kind kind) {
        return switch (kind) {
            case WORD -> 60;
            case NAME -> 32;
            case COGNATE -> 24;
            case PLACE, SPEAKER, QUOTE -> 12;
            case NUMBER -> 10;
            case DAY, TAG -> 4;
        };
    }

    private static boolean weekly(Kind kind) {
        return kind == Kind.NAME || kind == Kind.PLACE || kind == Kind.WORD || kind == Kind.SPEAKER;
    }

    private static int[] heaviest(Terms terms, int most) {
        // weights are positive, so their bits are in their order; below them the place, and with that the key
        return IntStream.range(0, terms.size()).mapToLong(i -> (long) ~Float.floatToIntBits((float) terms.weight(i)) << 32 | i)
                .sorted().limit(most).mapToInt(place -> (int) place).toArray();
    }

    private static long week(Profile profile) {
        return Math.floorDiv(profile.publishedAt().getEpochSecond(), WEEK);
    }

    private static int inWeek(int key, long week) {
        return (int) Hash.spread((long) key << 32 ^ week);
    }
}
