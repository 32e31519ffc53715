package io.courant.attribution;

/**
 * Who speaks, and the phrase {@code [start, end)} of a passage that says so.
 *
 * @param figure    null if the phrase names nobody
 * @param anonymity what it tells of somebody whom it does not name; else null
 */
record Voice(Figure figure, Mention.Reference reference, Passage passage, int start, int end, Anonymity anonymity) {

    /** The voice nobody is seen to have. */
    static final Voice NONE = new Voice(null, Mention.Reference.UNKNOWN, null, 0, 0, null);

    static Voice of(Sentence sentence, Mention mention, Figure figure) {
        return mention == null ? NONE : new Voice(figure, mention.reference(), sentence.passage(),
                sentence.token(mention.start()).start(), sentence.token(mention.end() - 1).end(),
                figure == null ? Anonymity.of(sentence, mention) : null);
    }

    boolean isKnown() {
        return figure != null;
    }

    /** Of whom nothing is told there is nothing to be right about, whether or not somebody speaks. */
    double confidence(Ground ground, Directness directness) {
        double known = ground.confidence(directness);
        return isKnown() ? known : Math.min(known, anonymity == null ? ofNobody(directness) : ofDescribed(directness));
    }

    private static double ofNobody(Directness directness) {
        return directness == Directness.INDIRECT ? 0.2 : 0.3;
    }

    /** Clauses of somebody without a name are as often right as others; words in marks are more often a mere phrase. */
    private static double ofDescribed(Directness directness) {
        return switch (directness) {
            case DIRECT -> 0.75;
            case MIXED -> 0.6;
            case INDIRECT -> 1;
        };
    }
}
