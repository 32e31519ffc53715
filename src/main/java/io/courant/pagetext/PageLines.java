package io.courant.pagetext;

import static io.courant.pagetext.UnreadablePageException.Fault.EMPTY;
import static io.courant.pagetext.UnreadablePageException.Fault.LINE_TOO_LONG;
import static io.courant.pagetext.UnreadablePageException.Fault.TOO_MANY_LINES;

import java.util.ArrayList;
import java.util.List;

/** The lines of a page that have something on them, with their white space tidied. */
final class PageLines {

    static final int MOST_LINES = 5_000;
    static final int LONGEST_LINE = 20_000;

    private PageLines() {
    }

    static List<PageLine> of(String text) {
        List<PageLine> lines = new ArrayList<>();
        boolean afterBlank = false;
        int number = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !PageTextCharacters.endsLine(text.charAt(i))) {
                continue;
            }
            String line = tidy(text, start, i);
            if (line.isEmpty()) {
                afterBlank = true;
            } else {
                check(line, number);
                lines.add(PageLine.of(number, line, afterBlank));
                afterBlank = false;
            }
            if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                i++;
            }
            start = i + 1;
            number++;
        }
        if (lines.isEmpty()) {
            throw new UnreadablePageException(EMPTY, 0, "There is no text. Send the page's text as the body.");
        }
        return lines;
    }

    private static void check(String line, int number) {
        if (number > MOST_LINES) {
            throw new UnreadablePageException(TOO_MANY_LINES, number, "The text has more than " + MOST_LINES
                    + " lines. Send one page at a time, and only the page's text.");
        }
        if (line.codePointCount(0, line.length()) > LONGEST_LINE) {
            throw new UnreadablePageException(LINE_TOO_LONG, number, "Line " + number + " has more than "
                    + LONGEST_LINE + " characters. Put each paragraph on a line of its own.");
        }
    }

    /** One space for any run of white space, none at the ends; empty if nothing on it can be seen. */
    private static String tidy(String text, int from, int to) {
        StringBuilder tidy = new StringBuilder(to - from);
        boolean visible = false;
        boolean space = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = tidy.length() > 0;
                continue;
            }
            if (c == '\uFEFF' && tidy.length() == 0) {
                continue; // a byte order mark, as some editors leave at the start of a file they paste
            }
            if (space) {
                tidy.append(' ');
                space = false;
            }
            tidy.append(c);
            visible |= Character.getType(c) != Character.FORMAT;
        }
        return visible ? tidy.toString() : "";
    }
}
