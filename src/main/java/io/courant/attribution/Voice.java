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

    /** A name is surer than a pronoun or description, and those than nothing. */
    double confidence(double ofName) {
        double ofReference = reference == Mention.Reference.NAME ? ofName : ofName - 0.1;
        double confidence = isKnown() ? ofReference : Math.min(0.3, ofName);
        return Math.round(confidence * 100) / 100.0;
    }
}
