package io.courant.pagetext;

import static io.courant.pagetext.UnreadablePageException.Fault.HEADLINE_TOO_LONG;

import io.courant.pagetext.PageText.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands above the first paragraph: the date line, section, headline, standfirst and byline, in the
 * orders that newspapers have them in.
 */
final class FrontMatter {

    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_SENTENCE_AS_HEADLINE = 160;
    private static final int FEWEST_WORDS_OF_STANDFIRST = 5;

    private static final String LIKE_A_CAPTION = "above the first paragraph, but not the section, headline or "
            + "standfirst, like the caption of an image. To keep such a line, end it with a full stop.";

    private static final String HEADLINE_AND_MORE = "the headline again, with something added.";

    private final Doubts doubts;
    private final List<PageLine> titles = new ArrayList<>();
    private final List<PageLine> repeats = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<PageLine> prose = new ArrayList<>();
    private Found<String> section;
    private Found<String> headline;
    private Found<String> standfirst;

    private FrontMatter(Doubts doubts) {
        this.doubts = doubts;
    }

    static FrontMatter read(List<PageLine> lines, Credits credits, Doubts doubts) {
        FrontMatter front = new FrontMatter(doubts);
        for (PageLine line : lines) {
            Segments.of(line).forEach(segment -> front.take(segment, credits));
        }
        front.takeSections();
        front.takeHeadline();
        front.takeRest(credits);
        return front;
    }

    Found<String> section() {
        return section;
    }

    Found<String> headline() {
        return headline;
    }

    Found<String> standfirst() {
        return standfirst;
    }

    /** Sentences that turned out to be paragraphs of the story. */
    List<PageLine> paragraphs() {
        return prose;
    }

    private void take(PageLine line, Credits credits) {
        switch (line.kind()) {
            case DATE -> credits.addDates(line);
            case FURNITURE -> doubts.leftOutAsFurniture(line);
            case RAIL_HEADING -> doubts.leftOut(line, "above the story, like part of the site's menu.");
            case PROSE -> prose.add(line);
            case TITLE, QUESTION -> {
                boolean byline = line.is(LineKind.TITLE) && credits.addAuthors(line, Byline.marked(line.text()));
                // A browser's title, a headline and the name of an image are often the same.
                if (!byline) {
                    (seen.add(line.text()) ? titles : repeats).add(line);
                }
            }
        }
    }

    /** The section stands above the headline; above it, in turn, may stand the site's name or its menu. */
    private void takeSections() {
        PageLine found = null;
        while (!titles.isEmpty()) {
            PageLine line = titles.get(0);
            String known = SectionLine.known(line.text());
            boolean like = known == null && found == null && (titles.size() > 1 || hasLongHeadline())
                    && line.is(LineKind.TITLE) && SectionLine.isLike(line.text());
            if (known == null && !like) {
                break;
            }
            if (found != null) {
                doubts.leftOut(found, "above the section, like the site's name or menu.");
            }
            if (like && (titles.size() == 1 || SectionLine.known(titles.get(1).text()) == null)) {
                doubts.about(line, "was read as the section, for it is short and the headline seems to follow. "
                        + "If it is the headline, move the section above it.");
            }
            found = line;
            section = Found.inText(known == null ? line.text() : known, line);
            titles.remove(0);
        }
    }

    private void takeHeadline() {
        // "Harbour tunnel opens - The Harbour Courier" is the browser's title of the headline below it.
        if (titles.size() > 1 && titles.get(0).text().startsWith(titles.get(1).text())) {
            doubts.leftOut(titles.remove(0), HEADLINE_AND_MORE);
        }
        if (!titles.isEmpty()) {
            PageLine line = titles.remove(0);
            check(line);
            headline = Found.inText(line.text(), line);
        } else if (hasLongHeadline()
                || !prose.isEmpty() && prose.get(0).text().length() <= LONGEST_SENTENCE_AS_HEADLINE) {
            PageLine line = prose.remove(0);
            check(line);
            doubts.about(line, "was read as the headline for where it stands. If it is a paragraph, put a headline "
                    + "above it.");
            headline = Found.inText(line.text(), line);
        }
    }

    /** A line too long to look like a title, yet without a full stop. */
    private boolean hasLongHeadline() {
        return !prose.isEmpty() && !Sentences.isProse(prose.get(0).text());
    }

    private boolean isUsed(PageLine line) {
        return Stream.of(section, headline, standfirst)
                .anyMatch(found -> found != null && found.value().equals(line.text()));
    }

    private static void check(PageLine line) {
        int length = line.text().codePointCount(0, line.text().length());
        if (length > LONGEST_HEADLINE) {
            throw new UnreadablePageException(HEADLINE_TOO_LONG, line.number(), "Line " + line.number()
                    + " stands where the headline does and has " + length + " characters; a headline has at most "
                    + LONGEST_HEADLINE + ". Shorten it, or end it with a full stop if it is a paragraph.");
        }
    }

    private void takeRest(Credits credits) {
        for (PageLine line : titles) {
            String known = SectionLine.known(line.text());
            if (section == null && known != null) {
                section = Found.inText(known, line);
            } else if (line.text().contains(headline.value())) {
                doubts.leftOut(line, HEADLINE_AND_MORE);
            } else if (!credits.hasAuthors() && credits.addAuthors(line, Byline.unmarked(line.text()))) {
                doubts.about(line, "was read as the byline. Begin it with \"By\" to make that sure.");
            } else if (standfirst == null && line.words() >= FEWEST_WORDS_OF_STANDFIRST) {
                standfirst = Found.inText(line.text(), line);
            } else {
                doubts.leftOut(line, LIKE_A_CAPTION);
            }
        }
        repeats.stream().filter(line -> !isUsed(line)).forEach(line -> doubts.leftOut(line, LIKE_A_CAPTION));
        if (standfirst == null && headline != null && prose.size() == 1) {
            PageLine line = prose.remove(0);
            standfirst = Found.inText(line.text(), line);
        }
    }
}
