package io.courant.pagetext;

import io.courant.pagetext.DateLine.Role;
import io.courant.pagetext.PageText.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who wrote the story and when, from the lines above and below it that say so. */
final class Credits {

    private record Dated(DateLine date, PageLine line) {
    }

    private static final Map<Role, String> MEANING = Map.of(
            Role.PUBLISHED, "like one of publication",
            Role.UPDATED, "when the page was changed",
            Role.TODAY, "when the page was read");

    private final List<Dated> dates = new ArrayList<>();
    private final List<Found<String>> authors = new ArrayList<>();
    private final Doubts doubts;

    Credits(Doubts doubts) {
        this.doubts = doubts;
    }

    void addDates(PageLine line) {
        for (DateLine date : DateLine.in(line.text(), line.number())) {
            if (date.doubt() != null) {
                doubts.about(line, date.doubt() + ".");
            }
            if (date.date() != null) {
                dates.add(new Dated(date, line));
            }
        }
    }

    /** Whether this line was a byline, which it now is. */
    boolean addAuthors(PageLine line, Byline byline) {
        if (byline == null) {
            return false;
        }
        if (!authors.isEmpty()) {
            doubts.leftOut(line, "the authors stand on line " + authors.get(0).line()
                    + " already; write all names on that line.");
            return true;
        }
        byline.authors().forEach(author -> authors.add(Found.inText(author, line)));
        List<DateLine> datesAfter = byline.rest().isEmpty() ? List.of() : DateLine.in(byline.rest(), line.number());
        if (!datesAfter.isEmpty()) {
            addDates(line.with(byline.rest()));
        } else if (!byline.rest().isEmpty()) {
            doubts.about(line, "was read as the byline without \"" + byline.rest()
                    + "\". If that is an author, join the names with \"and\".");
        }
        return true;
    }

    /** Whether this line was a byline, alone or beside a date, which it now is. */
    boolean addStamp(PageLine line) {
        List<PageLine> segments = Segments.of(line);
        if (segments.size() == 1) {
            return addAuthors(line, Byline.marked(line.text()));
        }
        for (PageLine segment : segments) {
            if (segment.is(LineKind.DATE)) {
                addDates(segment);
            } else if (!addAuthors(segment, Byline.marked(segment.text()))) {
                doubts.leftOut(segment, "beside a byline or a date, but neither.");
            }
        }
        return true;
    }

    boolean hasAuthors() {
        return !authors.isEmpty();
    }

    List<Found<String>> authors() {
        return authors;
    }

    /** The date of publication: what is said to be it, else the last change, else the day the page was read. */
    Found<LocalDate> date() {
        Dated chosen = null;
        for (Role role : Role.values()) {
            for (Dated dated : dates) {
                if (chosen == null && dated.date().role() == role) {
                    chosen = dated;
                }
            }
        }
        if (chosen == null) {
            doubts.ofThePage("No line gives the date of publication. Add one, like 26 October 2024, "
                    + "under the headline.");
            return null;
        }
        if (chosen.date().role() != Role.PUBLISHED) {
            doubts.about(chosen.line(), "says " + MEANING.get(chosen.date().role())
                    + "; taken as the date of publication, for there is no other.");
        }
        for (Dated other : dates) {
            if (!other.date().date().equals(chosen.date().date())) {
                doubts.about(other.line(), "also has the date " + other.date().date() + ", "
                        + MEANING.get(other.date().role()) + ", which was left out; the date of publication is "
                        + chosen.date().date() + ", of line " + chosen.line().number() + ".");
            }
        }
        return Found.inText(chosen.date().date(), chosen.line());
    }
}
