package io.courant.pagetext;

import io.courant.pagetext.PageText.RailItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands after the last paragraph with no heading above it: titles of other stories, a byline, the
 * date, names of tags. No subheading can stand there, for nothing follows it.
 */
final class Tail {

    private static final int LONGEST_EXCERPT = 400;
    private static final int FEWEST_WORDS = 3;

    private final List<PageLine> lines;
    private final Doubts doubts;

    private Tail(List<PageLine> lines, Doubts doubts) {
        this.lines = lines;
        this.doubts = doubts;
    }

    /** The first line after the last paragraph. */
    static int start(List<PageLine> story) {
        int start = story.size();
        boolean card = false;
        while (start > 0) {
            PageLine line = story.get(start - 1);
            if (line.is(LineKind.PROSE)) {
                if (!isExcerpt(story, start - 1, card)) {
                    break;
                }
                card = true;
            } else if (line.isTitle() && Words.isListItem(line.text())) {
                break;
            }
            start--;
        }
        return afterQuestions(story, start);
    }

    /** A question such as "Who will pay?" ends a story more often than it is a title. */
    private static int afterQuestions(List<PageLine> story, int from) {
        int start = from;
        for (int i = from; i < story.size(); i++) {
            PageLine line = story.get(i);
            if (line.is(LineKind.QUESTION) && !Words.areCapitalised(line.text())) {
                start = i + 1;
            } else if (!line.is(LineKind.FURNITURE)) {
                break;
            }
        }
        return start;
    }

    /** Prose in a card: between a title and a date, and cut short or one of several. */
    private static boolean isExcerpt(List<PageLine> story, int i, boolean cardBelow) {
        PageLine line = story.get(i);
        boolean between = i > 0 && story.get(i - 1).isTitle()
                && i + 1 < story.size() && story.get(i + 1).is(LineKind.DATE);
        return between && line.text().length() <= LONGEST_EXCERPT
                && (cardBelow || Sentences.isCutShort(line.text()));
    }

    static List<RailItem> read(List<PageLine> lines, Credits credits, Doubts doubts) {
        return new Tail(lines, doubts).read(credits);
    }

    private List<RailItem> read(Credits credits) {
        List<PageLine> cards = new ArrayList<>();
        for (PageLine line : lines) {
            if (line.is(LineKind.DATE) && cards.isEmpty() && !isDateOfCards()) {
                credits.addDates(line);
            } else if (line.is(LineKind.FURNITURE)) {
                doubts.leftOutAsFurniture(line);
            } else if (line.isTitle() && cards.isEmpty() && credits.addStamp(line)) {
                continue;
            } else if (line.isTitle() && line.words() < FEWEST_WORDS) {
                doubts.leftOut(line, "short words after the last paragraph, like the names of tags.");
            } else {
                cards.add(line);
            }
        }
        List<RailItem> items = RailCards.in(cards, null, doubts);
        if (!items.isEmpty()) {
            doubts.about(linesOf(items), "read as other stories' titles, for after the last paragraph short lines "
                    + "without a full stop cannot be subheadings. To make one a paragraph, end it with a full stop.");
        }
        return items;
    }

    /** Whether each title has a date above it. */
    private boolean isDateOfCards() {
        long dates = lines.stream().filter(line -> line.is(LineKind.DATE)).count();
        return dates > 1 && !lines.get(lines.size() - 1).is(LineKind.DATE);
    }

    private List<PageLine> linesOf(List<RailItem> items) {
        Set<Integer> numbers = new HashSet<>();
        items.forEach(item -> numbers.add(item.line()));
        return lines.stream().filter(line -> numbers.contains(line.number())).toList();
    }
}
