package io.courant.pagetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.courant.pagetext.PageText.Found;
import io.courant.pagetext.PageText.From;
import io.courant.pagetext.PageText.Kind;
import io.courant.pagetext.PageText.Part;
import io.courant.pagetext.PageText.RailItem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whole pages, each in the shape that some site gives its text when a person copies it. */
class PageTextTest {

    private static final LocalDate SATURDAY = LocalDate.of(2024, 10, 26);

    @Test
    void readsAPageWithEverythingAndDoubtsNothing() {
        PageText page = PageText.read("""
                Today : Oct 26, 2024
                World News
                26 October 2024

                Harbour Tunnel Opens To Its First Train

                Nine years of digging end in a wet and cheerful morning for the town

                The first train went through the tunnel on Saturday. It was late.

                "We were told that it could not be done," said Ida Quist. "It was done."

                Latest Contents
                Ferry Crews Ask What Comes Next

                Ferry Crews Ask What Comes Next

                Three boats and forty jobs wait for a decision that nobody in the town hall wants to…
                26 October 2024
                Gulls Return To The Old Pier

                Gulls Return To The Old Pier

                The birds have the outer pier to themselves.…
                25 October 2024
                """);

        assertThat(page.date()).isEqualTo(new Found<>(SATURDAY, From.TEXT, 3));
        assertThat(page.section()).isEqualTo(new Found<>("World News", From.TEXT, 2));
        assertThat(page.headline()).isEqualTo(
                new Found<>("Harbour Tunnel Opens To Its First Train", From.TEXT, 5));
        assertThat(page.standfirst()).isEqualTo(new Found<>(
                "Nine years of digging end in a wet and cheerful morning for the town", From.TEXT, 7));
        assertThat(page.body()).extracting(Part::kind, Part::line)
                .containsExactly(tuple(Kind.PARAGRAPH, 9), tuple(Kind.PARAGRAPH, 11));
        assertThat(page.rail()).containsExactly(
                new RailItem("Latest Contents", "Ferry Crews Ask What Comes Next",
                        "Three boats and forty jobs wait for a decision that nobody in the town hall wants to…",
                        SATURDAY, 14),
                new RailItem("Latest Contents", "Gulls Return To The Old Pier",
                        "The birds have the outer pier to themselves.…", SATURDAY.minusDays(1), 20));
        assertThat(page.doubts()).isEmpty();
    }

    @Test
    void readsABarePageWhoseEveryLineIsAParagraphOrATitle() {
        PageText page = PageText.read("""
                The first train went through the harbour tunnel on Saturday morning, nine years after the work began \
                and two years late, the town's harbour office said. Nobody was surprised.
                Ida Quist, who led the crew, noted that the rock had been "no friend of ours" since the start.
                The ferries sail on until May, and no one will say what becomes of them.
                The Market That Moved Twice: A Town And Its Square
                Gulls Win Their Case Against The "Old Pier" Society
                """);

        assertThat(page.headline()).isEqualTo(new Found<>("The first train went through the harbour tunnel on "
                + "Saturday morning, nine years after the work began and two years late…", From.DERIVED, 1));
        assertThat(page.date()).isNull();
        assertThat(page.body()).extracting(Part::line).containsExactly(1, 2, 3);
        assertThat(page.rail()).extracting(RailItem::title, RailItem::line).containsExactly(
                tuple("The Market That Moved Twice: A Town And Its Square", 4),
                tuple("Gulls Win Their Case Against The \"Old Pier\" Society", 5));
        assertThat(page.doubts()).anySatisfy(doubt -> assertThat(doubt).contains("no headline"))
                .anySatisfy(doubt -> assertThat(doubt).contains("date of publication"))
                .anySatisfy(doubt -> assertThat(doubt).startsWith("Lines 4 (").contains(" and 5 ("));
    }

    @Test
    void readsHeadlineFirstWithBylineFurnitureSubheadingAndTwoRails() {
        PageText page = PageText.read("""
                Harbour tunnel opens after nine years
                By Nell Forsythe and Ole Marsh
                Published: Saturday 26 October 2024, 14:05 GMT
                5 min read
                Share

                The first train went through the tunnel. It was late.

                Advertisement

                A long night below the water

                The crew met the rock on a Tuesday.

                Sign up for our newsletter

                Who will pay?

                Related stories:
                Ferry crews fear for their jobs
                More from Port Aldous
                The market that moved twice
                © 2024 The Harbour Courier. All rights reserved.
                """);

        assertThat(page.authors()).containsExactly(
                new Found<>("Nell Forsythe", From.TEXT, 2), new Found<>("Ole Marsh", From.TEXT, 2));
        assertThat(page.date()).isEqualTo(new Found<>(SATURDAY, From.TEXT, 3));
        assertThat(page.body()).containsExactly(
                new Part(Kind.PARAGRAPH, "The first train went through the tunnel. It was late.", 7),
                new Part(Kind.HEADING, "A long night below the water", 11),
                new Part(Kind.PARAGRAPH, "The crew met the rock on a Tuesday.", 13),
                new Part(Kind.PARAGRAPH, "Who will pay?", 17));
        assertThat(page.rail()).containsExactly(
                new RailItem("Related stories", "Ferry crews fear for their jobs", null, null, 20),
                new RailItem("More from Port Aldous", "The market that moved twice", null, null, 22));
        assertThat(page.doubts()).singleElement().asString()
                .contains("4 (\"5 min read\"), 5 (\"Share\"), 9 (\"Advertisement\")", "15 (", "23 (", "left out");
    }

    @Test
    void joinsParagraphsThatAnEditorHadWrapped() {
        PageText page = PageText.read("""
                Home > News > Coast

                Ferries return to the outer harbour after a whole winter on the
                slipway

                The first of the three ferries left the slipway at dawn on Saturday, with
                Ida Quist at the wheel and the mayor of Port Aldous holding on to the long-
                awaited rail.

                Nobody had told the gulls. They had the pier to themselves then, and
                Ole Marsh says they mean to keep it.

                Read next

                The gulls of Port Aldous have a lawyer now, and he has a boat
                A timetable for nobody in a town that has always been late
                """);

        assertThat(page.section().value()).isEqualTo("Coast");
        assertThat(page.headline().value())
                .isEqualTo("Ferries return to the outer harbour after a whole winter on the slipway");
        assertThat(page.body()).extracting(Part::text, Part::line).containsExactly(
                tuple("The first of the three ferries left the slipway at dawn on Saturday, with Ida Quist at the "
                        + "wheel and the mayor of Port Aldous holding on to the long-awaited rail.", 6),
                tuple("Nobody had told the gulls. They had the pier to themselves then, and Ole Marsh says they mean to "
                        + "keep it.", 10));
        assertThat(page.rail()).hasSize(2);
        assertThat(page.doubts()).anySatisfy(doubt -> assertThat(doubt).contains("Line 7 (", "hyphen"));
    }

    @Test
    void takesASentenceAboveTheBylineAsTheStandfirst() {
        PageText page = PageText.read("""
                Harbour tunnel opens at last

                The town has waited nine years for this day, and so have its gulls.

                By Nell Forsythe | 2024-10-26

                The first train went through. It was late.
                """);

        assertThat(page.standfirst().line()).isEqualTo(3);
        assertThat(page.authors()).extracting(Found::value).containsExactly("Nell Forsythe");
        assertThat(page.date().value()).isEqualTo(SATURDAY);
        assertThat(page.body()).hasSize(1);
    }

    @Test
    void goesOnWithTheStoryAfterARailInside() {
        PageText page = PageText.read("""
                Harbour tunnel opens at last
                The first train went through. It was late.
                Read more
                The market that moved twice
                Then came the second train, and nobody was left to see it.
                The third did not come at all.
                See also: Gulls of the outer pier
                A fourth is promised for May.
                """);

        assertThat(page.body()).extracting(Part::line).containsExactly(2, 5, 6, 8);
        assertThat(page.rail()).extracting(RailItem::heading, RailItem::title).containsExactly(
                tuple("Read more", "The market that moved twice"), tuple("See also", "Gulls of the outer pier"));
        assertThat(page.doubts()).anySatisfy(doubt -> assertThat(doubt).contains("Line 3 (", "goes on at line 5"));
    }

    @Test
    void knowsTheBrowsersTitleAndAQuoteThatLostItsFullStop() {
        PageText page = PageText.read("""
                Harbour tunnel opens at last - The Harbour Courier
                Harbour tunnel opens at last
                Updated 26 October 2024
                PORT ALDOUS, Oct 26 (Courier) — The first train went through. It was late.
                “It is done,” said Ida Quist
                Nobody answered.
                Reporting by Nell Forsythe; editing by Ole Marsh
                """);

        assertThat(page.headline().line()).isEqualTo(2);
        assertThat(page.date()).isEqualTo(new Found<>(SATURDAY, From.TEXT, 3));
        assertThat(page.body()).extracting(Part::kind)
                .containsExactly(Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.PARAGRAPH);
        assertThat(page.authors()).extracting(Found::value).containsExactly("Nell Forsythe");
        assertThat(String.join("\n", page.doubts())).contains("Line 1 (", "Line 3 (", "Line 5 (", "editing by");
    }

    @Test
    void saysWhatItDidWithLinesItDoesNotUnderstand() {
        PageText page = PageText.read("""
                The Harbour Courier
                Culture
                The museum of small boats
                A day among the oars and ropes of four hundred years
                The long room, with its one lamp lit
                26/10/24
                03/04/2024
                The museum opens at noon. It closes when the keeper is hungry.
                Tides
                Coast
                """);

        assertThat(page.section().value()).isEqualTo("Culture");
        assertThat(page.headline().value()).isEqualTo("The museum of small boats");
        assertThat(page.standfirst().line()).isEqualTo(4);
        assertThat(page.date()).isNull();
        assertThat(String.join("\n", page.doubts())).contains("1 (\"The Harbour Courier\")",
                "5 (\"The long room, with its one lamp lit\")", "6 (\"26/10/24\")", "7 (\"03/04/2024\")",
                "9 (\"Tides\")", "10 (\"Coast\")");
    }
}
