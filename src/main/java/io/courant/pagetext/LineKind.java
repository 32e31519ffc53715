package io.courant.pagetext;

/** What a line looks like by itself, before its neighbours are asked. */
enum LineKind {

    /** Only a date, with what may stand around one. */
    DATE,
    /** Of the site rather than the story: "Share", "Advertisement", "* * *". */
    FURNITURE,
    /** "Related stories", "Read next": what follows is about other stories. */
    RAIL_HEADING,
    /** Short, and ends without a full stop. */
    TITLE,
    /** Short, one sentence, and asks or exclaims: a title or a paragraph. */
    QUESTION,
    /** Sentences. */
    PROSE;

    private static final int LONGEST_TITLE = 200;

    static LineKind of(String text, int number) {
        if (!DateLine.in(text, number).isEmpty()) {
            return DATE;
        }
        if (Furniture.is(text)) {
            return FURNITURE;
        }
        if (RailHeading.is(text)) {
            return RAIL_HEADING;
        }
        if (text.length() > LONGEST_TITLE) {
            return PROSE;
        }
        if (Sentences.isOneQuestion(text)) {
            return QUESTION;
        }
        return Sentences.isProse(text) ? PROSE : TITLE;
    }
}
