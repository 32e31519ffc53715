package io.courant.pagetext;

import java.util.Locale;

/**
 * One tag in what should be plain text, scanned the way a browser scans it: a "&gt;" inside a quoted value
 * does not end it.
 *
 * @param end       the place after it, or of what is forbidden
 * @param forbidden what it has that runs as script, or {@code null}
 */
record HtmlTag(int end, String forbidden) {

    private static final int LOOKED_AT = 64;

    static HtmlTag at(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != '>' && text.charAt(i) != '<') {
            char c = text.charAt(i);
            if (c == '=') {
                int value = spaceEnd(text, i + 1);
                int end = valueEnd(text, value);
                if (runsScript(text, value, end)) {
                    return new HtmlTag(value, "a javascript: link");
                }
                i = Math.max(end, i + 1);
            } else if (isNameStart(text, i) && isHandler(text, i)) {
                return new HtmlTag(i, "an event handler attribute");
            } else {
                i++;
            }
        }
        return new HtmlTag(i < text.length() && text.charAt(i) == '>' ? i + 1 : i, null);
    }

    private static int spaceEnd(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The end of an attribute's value; an unclosed quotation mark reaches to the end of the text. */
    private static int valueEnd(String text, int value) {
        if (value == text.length()) {
            return value;
        }
        char quote = text.charAt(value);
        if (quote == '"' || quote == '\'') {
            int close = text.indexOf(quote, value + 1);
            return close < 0 ? text.length() : close + 1;
        }
        int end = value;
        while (end < text.length() && text.charAt(end) != '>' && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean runsScript(String text, int value, int end) {
        StringBuilder link = new StringBuilder();
        for (int i = value; i < Math.min(end, value + LOOKED_AT); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '"' && c != '\'') {
                link.append(c);
            }
        }
        return link.toString().toLowerCase(Locale.ROOT).startsWith("javascript:");
    }

    private static boolean isNameStart(String text, int i) {
        char before = text.charAt(i - 1);
        return Character.isWhitespace(before) || before == '/' || before == '"' || before == '\'';
    }

    private static boolean isHandler(String text, int i) {
        if (!text.regionMatches(true, i, "on", 0, 2)) {
            return false;
        }
        int end = i + 2;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && end - i < LOOKED_AT) {
            end++;
        }
        int equals = spaceEnd(text, end);
        return end > i + 2 && equals < text.length() && text.charAt(equals) == '=';
    }
}
