package io.courant.relatedness;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much a term says: the logarithm of how rare it is among the pieces of its language, or among all. Where few pieces are
 * known it goes by what is usual for the kind of term; and beyond some thousand pieces it rises no more, so that scores mean
 * the same in a small newsroom and in a large one.
 */
final class Rarity {

    /** Logarithms of what is to be expected of a kind and up to so many pieces, made once for all comparisons. */
    private static final int TABLED = 4_096;
    private static final Map<Double, double[]> TABLES = new ConcurrentHashMap<>();

    private final Frequencies frequencies;
    private final Weights weights;
    private final double rarest;
    private final double[][] logs = new double[Kind.values().length][];

    Rarity(Frequencies frequencies, Weights weights) {
        this.frequencies = frequencies;
        this.weights = weights;
        rarest = -Math.log(weights.rarest());
        for (Kind kind : Kind.values()) {
            logs[kind.ordinal()] = TABLES.computeIfAbsent(prior(kind), Rarity::table);
        }
    }

    double of(Kind kind, int key, double all) {
        int often = frequencies.of(key);
        double log = often < TABLED ? logs[kind.ordinal()][often] : Math.log(often + prior(kind));
        return Math.max(0, Math.min(all - log, rarest));
    }

    /** The logarithm of how many there are, which is the same for all terms of a kind. */
    double all(Kind kind, Profile profile) {
        return Math.log(pieces(kind, profile) + weights.priorPieces());
    }

    private double prior(Kind kind) {
        return weights.priorPieces() * weights.priorShare(kind);
    }

    private static double[] table(double prior) {
        double[] table = new double[TABLED];
        for (int often = 0; often < TABLED; often++) {
            table[often] = Math.log(often + prior);
        }
        return table;
    }

    private int pieces(Kind kind, Profile profile) {
        return frequencies.of(kind == Kind.WORD ? profile.languageKey() : Profile.PIECES);
    }
}
