package io.courant.pagetext;

import io.courant.pagetext.PageText.RailItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The cards of one rail: a title, perhaps again as the name of its image, perhaps an excerpt, and perhaps a
 * date, which stands below all that on some sites and above it on others.
 */
final class RailCards {

    private static final int SHORTEST_EXCERPT = 60;

    private static final String WITHOUT_CARD = "a date in the list of other stories that belongs to none of them.";

    private final List<PageLine> lines = new ArrayList<>();
    private final List<RailItem> items = new ArrayList<>();
    private final String heading;
    private final Doubts doubts;
    private final boolean dateFirst;

    private PageLine title;
    private String excerpt;
    private LocalDate date;
    private boolean repeated;
    private PageLine dateLine;

    private RailCards(List<PageLine> rail, String heading, Doubts doubts) {
        this.heading = heading;
        this.doubts = doubts;
        for (PageLine line : rail.stream().flatMap(line -> Segments.of(line).stream()).toList()) {
            if (line.is(LineKind.FURNITURE)) {
                doubts.leftOutAsFurniture(line);
            } else if (Byline.marked(line.text()) != null || Words.isNumber(line.text())
                    || line.isTitle() && SectionLine.known(line.text()) != null) {
                doubts.leftOut(line, "a name, a section or a number in the list of other stories.");
            } else {
                lines.add(line);
            }
        }
        this.dateFirst = !lines.isEmpty() && lines.get(0).is(LineKind.DATE)
                && !lines.get(lines.size() - 1).is(LineKind.DATE);
    }

    static List<RailItem> in(List<PageLine> rail, String heading, Doubts doubts) {
        RailCards cards = new RailCards(rail, heading, doubts);
        for (int i = 0; i < cards.lines.size(); i++) {
            PageLine next = i + 1 < cards.lines.size() ? cards.lines.get(i + 1) : null;
            cards.take(cards.lines.get(i), next);
        }
        cards.finish();
        return cards.items;
    }

    private void take(PageLine line, PageLine next) {
        if (line.is(LineKind.DATE)) {
            takeDate(line);
        } else if (title != null && line.says(title) && excerpt == null && !isFinished()) {
            repeated = true;
        } else if (title != null && excerpt == null && !isFinished() && isExcerpt(line, next)) {
            excerpt = line.text();
        } else if (line.isTitle()) {
            begin(line);
        } else {
            doubts.leftOut(line, "in the list of other stories, but neither a title nor the excerpt below one.");
        }
    }

    private void takeDate(PageLine line) {
        boolean opens = dateFirst && (title != null || dateLine != null);
        if (opens) {
            finish();
        }
        if (dateLine != null || !dateFirst && title == null) {
            doubts.leftOut(line, WITHOUT_CARD);
            return;
        }
        dateLine = line;
        for (DateLine found : DateLine.in(line.text(), line.number())) {
            date = date == null ? found.date() : date;
            if (found.doubt() != null) {
                doubts.about(line, found.doubt() + ".");
            }
        }
    }

    /** Below its date a card has nothing more, unless the date stands above the cards here. */
    private boolean isFinished() {
        return dateLine != null && !dateFirst;
    }

    private boolean isExcerpt(PageLine line, PageLine next) {
        if (line.is(LineKind.PROSE)) {
            return true;
        }
        if (repeated) {
            return next == null || !next.says(line);
        }
        return !dateFirst && next != null && next.is(LineKind.DATE)
                && line.text().length() >= Math.max(SHORTEST_EXCERPT, title.text().length());
    }

    private void begin(PageLine line) {
        if (title != null) {
            finish();
        }
        title = line;
    }

    private void finish() {
        if (title != null) {
            items.add(new RailItem(heading, Words.withoutBullet(title.text()), excerpt, date, title.number()));
        } else if (dateLine != null) {
            doubts.leftOut(dateLine, WITHOUT_CARD);
        }
        title = null;
        excerpt = null;
        date = null;
        repeated = false;
        dateLine = null;
    }
}
