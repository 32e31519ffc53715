package io.courant.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a text: whole words where it can, whole graphemes always (UAX 29), an ellipsis only if it was cut. */
public final class Excerpt {

    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final String ELLIPSIS = "…";

    private Excerpt() {}

    /** At most this many graphemes, the ellipsis included. */
    public static String of(String text, int graphemes) {
        if (text == null || text.length() <= graphemes) {
            return text;
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

    /** A word is only cut where keeping it whole would lose more than a third of the excerpt: a very long one. */
    private static String wholeWords(String text, int room) {
        if (!Character.isLetterOrDigit(text.codePointAt(room))) {
            return trimmed(text.substring(0, room));
        }
        int blank = text.lastIndexOf(' ', room);
        return trimmed(text.substring(0, blank * 3 >= room * 2 ? blank : room));
    }

    private static String trimmed(String text) {
        return text.replaceAll("[\\s,;:–—-]+$", "");
    }
}
