package io.courant.pagetext;

import java.util.List;

/** Finds the line with which the story itself begins. */
final class FrontMatterEnd {

    private final List<PageLine> lines;

    private FrontMatterEnd(List<PageLine> lines) {
        this.lines = lines;
    }

    static int in(List<PageLine> lines) {
        return new FrontMatterEnd(lines).find();
    }

    private int find() {
        int first = nextProse(0);
        // A headline too long to look like one; a story's own line that lost its full stop has no such place.
        if (first < lines.size() && !Sentences.isProse(lines.get(first).text())
                && !hasHeadline(first) && nextProse(first + 1) < lines.size()) {
            first = nextProse(first + 1);
        }
        return first < lines.size() ? belowStandfirst(first) : first;
    }

    private int nextProse(int from) {
        int i = from;
        while (i < lines.size() && !lines.get(i).is(LineKind.PROSE)) {
            i++;
        }
        return i;
    }

    private boolean hasHeadline(int before) {
        return lines.subList(0, before).stream().anyMatch(line -> line.isTitle()
                && SectionLine.known(line.text()) == null && !SectionLine.isLike(line.text())
                && !Segments.haveStamp(line));
    }

    /** A sentence with a byline or a date below it, and prose below that, was the standfirst. */
    private int belowStandfirst(int first) {
        boolean dateAbove = lines.subList(0, first).stream().anyMatch(above -> above.is(LineKind.DATE));
        boolean stamped = false;
        int end = first + 1;
        while (end < lines.size()) {
            PageLine line = lines.get(end);
            // A second date is no stamp: in a chronicle, dates are subheadings.
            boolean stamp = Segments.haveStamp(line) && !(line.is(LineKind.DATE) && dateAbove);
            if (!stamp && !line.is(LineKind.FURNITURE)) {
                break;
            }
            stamped |= stamp;
            end++;
        }
        return stamped && end < lines.size() && lines.get(end).is(LineKind.PROSE) ? end : first;
    }
}
