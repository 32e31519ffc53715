package io.courant.pagetext;

import java.util.ArrayList;
import java.util.List;

/** The parts of a line that says several things: "By Nell Forsythe | World | 26 October 2024". */
final class Segments {

    private static final String SEPARATORS = "|·•";

    private Segments() {
    }

    /** The line itself, unless one of its parts is a date or a byline, which headlines and trails never have. */
    static List<PageLine> of(PageLine line) {
        List<PageLine> segments = new ArrayList<>();
        if (!line.isTitle()) {
            return List.of(line);
        }
        String text = line.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && SEPARATORS.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            String segment = text.substring(start, i).strip();
            if (!segment.isEmpty()) {
                segments.add(line.with(segment));
            }
            start = i + 1;
        }
        return segments.size() > 1 && segments.stream().anyMatch(Segments::isStamp) ? segments : List.of(line);
    }

    /** Whether the line, or a part of it, says when or by whom the story was written. */
    static boolean haveStamp(PageLine line) {
        return of(line).stream().anyMatch(Segments::isStamp);
    }

    private static boolean isStamp(PageLine segment) {
        return segment.is(LineKind.DATE)
                || segment.is(LineKind.TITLE) && Byline.marked(segment.text()) != null;
    }
}
