package io.courant.pagetext;

/**
 * A line of the page, or several that an editor had wrapped, with what it looks like by itself.
 *
 * @param last the number of the last line, the same as the first unless it was wrapped
 */
record PageLine(int number, int last, String text, boolean afterBlank, LineKind kind) {

    static PageLine of(int number, String text, boolean afterBlank) {
        return new PageLine(number, number, text, afterBlank, LineKind.of(text, number));
    }

    PageLine with(String other) {
        return new PageLine(number, last, other, afterBlank, LineKind.of(other, number));
    }

    boolean is(LineKind other) {
        return kind == other;
    }

    /** A title of this story or another, a section, a name: short and without a full stop. */
    boolean isTitle() {
        return kind == LineKind.TITLE || kind == LineKind.QUESTION;
    }

    boolean says(PageLine other) {
        return text.equals(other.text);
    }

    int words() {
        return Words.count(text);
    }
}
