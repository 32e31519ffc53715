package io.courant.body;

import java.text.Normalizer;

/** Characters of texts from outside: which a text must not have, which are blank, and how accents are written. */
final class Characters {

    /** No language stacks more marks on a letter (UAX 15, stream-safe text); sorting a million takes quadratic time. */
    private static final int MOST_MARKS = 30;

    private Characters() {}

    /** Without what cannot be stored, ends a text for a parser, or makes it read as it is not. */
    static String clean(String text, Removals removals) {
        StringBuilder kept = new StringBuilder(text.length());
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (character == '\u0085' || character == '\u2028' || character == '\u2029') {
                kept.append('\n');
            } else if (turnsDirection(character)) {
                removals.note("a character that turns the direction of the text was removed",
                        "characters that turn the direction of the text were removed");
            } else if (collapses(character) || !forbidden(character)) {
                kept.appendCodePoint(character);
            }
        }
        return kept.toString();
    }

    private static boolean turnsDirection(int character) {
        return character >= 0x202a && character <= 0x202e || character >= 0x2066 && character <= 0x2069;
    }

    /** Controls, halves of characters, the byte order mark, and what Unicode says will never be a character. */
    private static boolean forbidden(int character) {
        return Character.isISOControl(character) || character == 0xfeff
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                || character >= 0xfdd0 && character <= 0xfdef || (character & 0xfffe) == 0xfffe;
    }

    /** Whether a browser shows any number of these as one blank. A no-break space is none of them. */
    static boolean collapses(int character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r' || character == '\f';
    }

    /** Whether there is nothing in it to be seen. */
    static boolean blank(CharSequence text) {
        return text.codePoints().allMatch(character -> Character.isWhitespace(character)
                || Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT);
    }

    /** In Unicode's form C. A text with more marks in a row than any language has is left as it is. */
    static String composed(String text) {
        int marks = 0;
        int character;
        for (int i = 0; i < text.length() && marks <= MOST_MARKS; i += Character.charCount(character)) {
            character = text.codePointAt(i);
            marks = mark(character) ? marks + 1 : 0;
        }
        return marks > MOST_MARKS ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean mark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
