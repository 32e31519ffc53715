package io.courant.attribution;

import java.util.Locale;

/**
 * A word, a punctuation mark, or a whole quoted stretch, which the grammar around it sees as one token.
 *
 * @param form   the lower-case form with straight apostrophes, for looking words up
 * @param quoted the stretch, for {@link Kind#QUOTE} only
 */
record Token(Kind kind, int start, int end, String text, String form, Quoted quoted) {

    enum Kind { WORD, NUMBER, MARK, QUOTE }

    /** Stands before the first and after the last token, so that rules need no bounds. */
    static final Token NONE = new Token(Kind.MARK, 0, 0, "", "", null);

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isQuote() {
        return kind == Kind.QUOTE;
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    boolean isUpperCase() {
        return isWord() && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    boolean isPossessive() {
        return isWord() && (form.endsWith("'s") || form.endsWith("s'"));
    }
}
