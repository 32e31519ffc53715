package io.courant.pagetext;

import static io.courant.pagetext.UnreadablePageException.Fault.NO_PARAGRAPH;

import io.courant.pagetext.PageText.Found;
import io.courant.pagetext.PageText.Kind;
import io.courant.pagetext.PageText.Part;
import io.courant.pagetext.PageText.RailItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a page from its text: what is above the story, the story, and what is below it. */
final class PageTextReader {

    private final Doubts doubts = new Doubts();
    private final Credits credits = new Credits(doubts);

    private PageTextReader() {
    }

    static PageText read(String text) {
        PageTextCharacters.check(text);
        PageTextMarkup.check(text);
        return new PageTextReader().read(PageLines.of(text));
    }

    private PageText read(List<PageLine> asSent) {
        List<PageLine> lines = HardWrap.undo(asSent, doubts);
        doubtLostCharacters(lines);
        int begin = FrontMatterEnd.in(lines);
        if (OnlyRail.above(lines, begin)) {
            throw noParagraph();
        }
        FrontMatter front = FrontMatter.read(lines.subList(0, begin), credits, doubts);
        Rails rails = Rails.of(lines.subList(begin, lines.size()), doubts);
        List<PageLine> story = new ArrayList<>(front.paragraphs());
        story.addAll(rails.story());
        int tail = Tail.start(story);
        List<Part> body = StoryBody.of(story.subList(0, tail), credits, doubts);
        Part first = body.stream().filter(part -> part.kind() == Kind.PARAGRAPH).findFirst()
                .orElseThrow(PageTextReader::noParagraph);
        List<RailItem> rail = new ArrayList<>(rails.items());
        rail.addAll(Tail.read(story.subList(tail, story.size()), credits, doubts));
        rail.sort(Comparator.comparingInt(RailItem::line));
        Found<String> headline = front.headline() != null ? front.headline() : derived(first);
        return new PageText(credits.date(), front.section(), headline, front.standfirst(), credits.authors(),
                body, rail, doubts.sentences());
    }

    private Found<String> derived(Part first) {
        Found<String> headline = DerivedHeadline.of(first);
        doubts.ofThePage("The page has no headline; one was made from the first sentence of line "
                + first.line() + ". To choose another, put it on a line of its own above, without a full stop.");
        return headline;
    }

    private void doubtLostCharacters(List<PageLine> lines) {
        for (PageLine line : lines) {
            if (line.text().indexOf('\uFFFD') >= 0) {
                doubts.about(line, "holds U+FFFD, which stands for a character lost when the text was converted. "
                        + "Copy the line again from the page.");
            }
        }
    }

    private static UnreadablePageException noParagraph() {
        return new UnreadablePageException(NO_PARAGRAPH, 0, "The page has no paragraph. A paragraph is a line "
                + "that ends with a full stop, or a block of such lines with a blank line around it.");
    }
}
