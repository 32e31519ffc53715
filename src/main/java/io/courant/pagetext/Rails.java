package io.courant.pagetext;

import io.courant.pagetext.PageText.RailItem;
import java.util.ArrayList;
import java.util.List;

/** Parts the lines below the front matter into the story and the rails of other stories in and after it. */
final class Rails {

    private static final int LONGEST_EXCERPT = 400;

    private final List<PageLine> lines;
    private final Doubts doubts;
    private final int[] nextHeading;
    private final int[] storyAgain;
    private final List<PageLine> story = new ArrayList<>();
    private final List<RailItem> items = new ArrayList<>();

    private Rails(List<PageLine> lines, Doubts doubts) {
        this.lines = lines;
        this.doubts = doubts;
        this.nextHeading = new int[lines.size() + 1];
        this.storyAgain = new int[lines.size() + 1];
        lookAhead();
    }

    static Rails of(List<PageLine> lines, Doubts doubts) {
        Rails rails = new Rails(lines, doubts);
        rails.part();
        return rails;
    }

    List<PageLine> story() {
        return story;
    }

    List<RailItem> items() {
        return items;
    }

    /**
     * A list of cards never has two lines of prose on end, and none as long as a paragraph: where it does,
     * the story goes on. Found from the end, so that each line is looked at once.
     */
    private void lookAhead() {
        int size = lines.size();
        nextHeading[size] = size;
        storyAgain[size] = size;
        PageLine below = null;
        for (int i = size - 1; i >= 0; i--) {
            PageLine line = lines.get(i);
            boolean goesOn = line.is(LineKind.PROSE) && !isCutExcerpt(i)
                    && (line.text().length() > LONGEST_EXCERPT || below != null && below.is(LineKind.PROSE));
            storyAgain[i] = goesOn ? i : storyAgain[i + 1];
            nextHeading[i] = line.is(LineKind.RAIL_HEADING) ? i : nextHeading[i + 1];
            below = line.is(LineKind.FURNITURE) ? below : line;
        }
    }

    private boolean isCutExcerpt(int i) {
        return i > 0 && lines.get(i - 1).isTitle() && Sentences.isCutShort(lines.get(i).text());
    }

    private void part() {
        int i = 0;
        while (i < lines.size()) {
            PageLine line = lines.get(i);
            String introduced = RailHeading.titleAfter(line.text());
            if (line.is(LineKind.RAIL_HEADING)) {
                i = under(i);
            } else if (introduced != null && !Sentences.isProse(introduced)) {
                String heading = line.text().substring(0, line.text().length() - introduced.length()).strip();
                items.add(new RailItem(RailHeading.heading(heading), introduced, null, null, line.number()));
                i++;
            } else if (!story.isEmpty() && isRepeated(i) && storyAgain[i] == lines.size()) {
                items.addAll(RailCards.in(lines.subList(i, nextHeading[i]), null, doubts));
                i = nextHeading[i];
            } else {
                story.add(line);
                i++;
            }
        }
    }

    private boolean isRepeated(int i) {
        PageLine line = lines.get(i);
        return i + 1 < lines.size() && line.isTitle() && !Words.isListItem(line.text())
                && line.says(lines.get(i + 1));
    }

    /** Takes what stands under the heading at i, and says where that ends. */
    private int under(int i) {
        PageLine heading = lines.get(i);
        int end = Math.min(storyAgain[i + 1], nextHeading[i + 1]);
        List<RailItem> found = RailCards.in(lines.subList(i + 1, end), RailHeading.heading(heading.text()), doubts);
        items.addAll(found);
        if (found.isEmpty()) {
            doubts.leftOut(heading, "the heading of a list of other stories, but no title stands below it.");
        } else if (end < lines.size() && end == storyAgain[i + 1]) {
            doubts.about(heading, "was read as a list of other stories inside the story, which goes on at line "
                    + lines.get(end).number() + ". If it is of the story, word that heading differently.");
        }
        return end;
    }
}
