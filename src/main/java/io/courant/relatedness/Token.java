package io.courant.relatedness;

/**
 * A word of a text.
 *
 * @param opens whether a sentence or a quote begins with it, so that its capital says little
 * @param joined whether only a blank or a hyphen is between it and the word before
 */
record Token(String text, boolean opens, boolean joined) {

    boolean capital() {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isTitleCase(text.codePointAt(0));
    }

    boolean number() {
        return Character.isDigit(text.codePointAt(0));
    }
}
