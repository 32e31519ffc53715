package io.courant.pagetext;

import java.util.ArrayList;
import java.util.List;

/**
 * Undoes the line ends that an editor or a mail program puts into paragraphs. A page is wrapped if its
 * lines often stop in the middle of a sentence; its width is that of the longest such line. Two lines
 * belong together if the sentence goes on in lower case, or if the second line's first word would not have
 * fitted on the first.
 */
final class HardWrap {

    private static final int WIDEST = 120;
    private static final int ONE_IN = 4;
    /** How much shorter a full line can be: some programs count bytes, some keep two words together. */
    private static final int SLACK = 8;

    private final List<PageLine> lines;
    private final Doubts doubts;
    private int width;

    private HardWrap(List<PageLine> lines, Doubts doubts) {
        this.lines = lines;
        this.doubts = doubts;
    }

    static List<PageLine> undo(List<PageLine> lines, Doubts doubts) {
        HardWrap wrap = new HardWrap(lines, doubts);
        return wrap.isWrapped() ? wrap.joined() : lines;
    }

    private boolean isWrapped() {
        int neighbours = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (canJoin(i) && !lines.get(i).says(lines.get(i + 1))) {
                neighbours++;
                if (goesOn(i)) {
                    broken++;
                    width = Math.max(width, lines.get(i).text().length());
                }
            }
        }
        return broken > 0 && broken * ONE_IN >= neighbours;
    }

    private boolean canJoin(int i) {
        PageLine next = lines.get(i + 1);
        return !next.afterBlank() && isText(lines.get(i)) && isText(next);
    }

    private static boolean isText(PageLine line) {
        return line.text().length() <= WIDEST && (line.isTitle() || line.is(LineKind.PROSE))
                && Byline.marked(line.text()) == null;
    }

    private boolean goesOn(int i) {
        String line = lines.get(i).text();
        return line.endsWith(",") || !Sentences.isOver(line)
                && Character.isLowerCase(lines.get(i + 1).text().codePointAt(0));
    }

    private boolean wasFull(int i) {
        String next = lines.get(i + 1).text();
        int firstWord = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        int slack = Sentences.isOver(lines.get(i).text()) ? 0 : SLACK;
        return lines.get(i).text().length() + 1 + firstWord > width - slack;
    }

    private List<PageLine> joined() {
        List<PageLine> joined = new ArrayList<>();
        boolean beforeStory = true;
        for (int start = 0; start < lines.size();) {
            int end = start + 1;
            while (end < lines.size() && !lines.get(end).afterBlank()) {
                end++;
            }
            boolean paragraph = isParagraph(start, end);
            beforeStory &= !paragraph;
            join(start, end, paragraph || beforeStory, joined);
            start = end;
        }
        return joined;
    }

    /** A block with a broken sentence or that ends one; a list of titles is neither. */
    private boolean isParagraph(int start, int end) {
        boolean broken = false;
        for (int i = start; i + 1 < end; i++) {
            broken |= canJoin(i) && goesOn(i);
        }
        return broken || end - start > 1 && lines.get(end - 1).is(LineKind.PROSE);
    }

    private void join(int start, int end, boolean whereFull, List<PageLine> joined) {
        int first = start;
        StringBuilder text = new StringBuilder(lines.get(start).text());
        for (int i = start; i < end; i++) {
            boolean on = i + 1 < end && canJoin(i) && (goesOn(i) || whereFull && wasFull(i));
            if (!on) {
                joined.add(first == i ? lines.get(i) : line(first, i, text.toString()));
                first = i + 1;
                text.setLength(0);
                text.append(first < end ? lines.get(first).text() : "");
                continue;
            }
            append(text, lines.get(i), lines.get(i + 1).text());
        }
    }

    private void append(StringBuilder text, PageLine before, String next) {
        int length = text.length();
        if (length > 1 && text.charAt(length - 1) == '-' && Character.isLetter(text.charAt(length - 2))) {
            doubts.about(before, "was joined with the next line at a hyphen. If the hyphen is only of the line's end, "
                    + "take it out.");
        } else {
            text.append(' ');
        }
        text.append(next);
    }

    private PageLine line(int first, int last, String text) {
        PageLine from = lines.get(first);
        return new PageLine(from.number(), lines.get(last).number(), text, from.afterBlank(),
                LineKind.of(text, from.number()));
    }
}
