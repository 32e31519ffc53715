package io.courant.pagetext;

import io.courant.pagetext.PageText.Kind;
import io.courant.pagetext.PageText.Part;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs and subheadings of the story. */
final class StoryBody {

    private static final int LONGEST_HEADING = 100;

    private final List<Part> parts = new ArrayList<>();
    private final Credits credits;
    private final Doubts doubts;

    private StoryBody(Credits credits, Doubts doubts) {
        this.credits = credits;
        this.doubts = doubts;
    }

    static List<Part> of(List<PageLine> lines, Credits credits, Doubts doubts) {
        StoryBody body = new StoryBody(credits, doubts);
        PageLine above = null;
        for (PageLine line : lines) {
            body.take(line, above);
            above = line;
        }
        return body.parts;
    }

    private void take(PageLine line, PageLine above) {
        if (PageTextMarkup.hasTag(line.text())) {
            doubts.about(line, "holds an HTML tag, which is kept as text. Remove it if readers are not to see it.");
        }
        switch (line.kind()) {
            case FURNITURE -> doubts.leftOutAsFurniture(line);
            case DATE -> takeDate(line);
            case TITLE -> takeTitle(line, above);
            case RAIL_HEADING, QUESTION, PROSE -> add(Kind.PARAGRAPH, line);
        }
    }

    /** In a chronicle a date is a subheading; "Updated: 26 October 2024" is none. */
    private void takeDate(PageLine line) {
        DateLine first = DateLine.in(line.text(), line.number()).get(0);
        if (first.role() == DateLine.Role.PUBLISHED && !parts.isEmpty()) {
            add(Kind.HEADING, line);
        } else {
            credits.addDates(line);
        }
    }

    private void takeTitle(PageLine line, PageLine above) {
        if (Words.isListItem(line.text())) {
            add(Kind.PARAGRAPH, line);
        } else if (above != null && above.says(line)) {
            doubts.leftOut(line, "the same as the line above, like an image's title and its caption.");
        } else if (credits.addStamp(line)) {
            return;
        } else if (!isLikeHeading(line.text())) {
            doubts.about(line, "was read as a paragraph although it ends without a full stop, for it does not "
                    + "look like a subheading. If it is the caption of an image, take it out.");
            add(Kind.PARAGRAPH, line);
        } else {
            if (above != null && above.is(LineKind.TITLE) && !Words.isListItem(above.text())) {
                doubts.about(List.of(above, line), "two short lines on end were read as subheadings. If one is the "
                        + "caption of an image, take it out; if it is a paragraph, end it with a full stop.");
            }
            add(Kind.HEADING, line);
        }
    }

    /** Subheadings are one short sentence at most, and never say who said it. */
    private static boolean isLikeHeading(String text) {
        return text.length() <= LONGEST_HEADING && Sentences.firstEnd(text) == text.length()
                && !text.contains(",”") && !text.contains(",\"");
    }

    private void add(Kind kind, PageLine line) {
        parts.add(new Part(kind, line.text(), line.number()));
    }
}
