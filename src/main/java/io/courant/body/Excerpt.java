package io.courant.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a text: whole words where it can, whole graphemes always (UAX 29), an ellipsis only if it was cut. */
public final class Excerpt {

    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final String ELLIPSIS = "…";
    /** What does not stand before an ellipsis. */
    private static final String TRAILING = " \t\n\u000b\f\r,;:–—-";

    private Excerpt() {}

    /** At most this many graphemes, the ellipsis included. */
    public static String of(String text, int graphemes) {
        if (text == null || text.length() <= graphemes) {
            return text;
        }
        if (eachStandsAlone(text, graphemes + 1)) {
            return wholeWords(text, graphemes - 1) + ELLIPSIS;
        }
        Matcher grapheme = GRAPHEME.matcher(text);
        int room = 0;
        for (int count = 0; grapheme.find(); count++) {
            if (count == graphemes - 1) {
                room = grapheme.start();
            } else if (count == graphemes) {
                return wholeWords(text, room) + ELLIPSIS;
            }
        }
        return text;
    }

    /**
     * Below the first combining mark every character is a grapheme, but for CR LF, and so are quotes and dashes: nearly all
     * text is made of nothing else.
     */
    private static boolean eachStandsAlone(String text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if ((c >= '\u0300' || c == '\r') && (c < '\u2010' || c > '\u2027')) {
                return false;
            }
        }
        return true;
    }

    /** A word is only cut where keeping it whole would lose more than a third of the excerpt: a very long one. */
    private static String wholeWords(String text, int room) {
        if (!Character.isLetterOrDigit(text.codePointAt(room))) {
            return trimmed(text.substring(0, room));
        }
        int blank = text.lastIndexOf(' ', room);
        return trimmed(text.substring(0, blank * 3 >= room * 2 ? blank : room));
    }

    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
