package io.courant.pagetext;

import java.util.List;

/** Tells a page that lost its story, so that the first sentence is the excerpt of a card in a rail. */
final class OnlyRail {

    private OnlyRail() {
    }

    /** Whether the story cannot begin here, for it would stand below the heading of a rail. */
    static boolean above(List<PageLine> lines, int begin) {
        int heading = -1;
        for (int i = 0; i < begin && heading < 0; i++) {
            heading = lines.get(i).is(LineKind.RAIL_HEADING) ? i : -1;
        }
        if (heading < 0 || begin == lines.size()) {
            return false;
        }
        // "Latest" may be the menu's: every sentence below must be cut short as excerpts are.
        return lines.subList(begin, lines.size()).stream()
                .filter(line -> line.is(LineKind.PROSE))
                .allMatch(line -> Sentences.isCutShort(line.text()));
    }
}
