package io.courant.relatedness;

/**
 * How much a term says: the logarithm of how rare it is among the pieces of its language, or among all. Where few pieces are
 * known it goes by what is usual for the kind of term; and beyond some thousand pieces it rises no more, so that scores mean
 * the same in a small newsroom and in a large one.
 */
final class Rarity {

    private final Frequencies frequencies;
    private final Weights weights;

    Rarity(Frequencies frequencies, Weights weights) {
        this.frequencies = frequencies;
        this.weights = weights;
    }

    double of(Kind kind, int key, int pieces) {
        double prior = weights.priorPieces();
        double share = (frequencies.of(key) + prior * weights.priorShare(kind)) / (pieces + prior);
        return Math.max(0, -Math.log(Math.min(1, Math.max(share, weights.rarest()))));
    }

    int pieces(Kind kind, Profile profile) {
        return frequencies.of(kind == Kind.WORD ? profile.languageKey() : Profile.PIECES);
    }
}
