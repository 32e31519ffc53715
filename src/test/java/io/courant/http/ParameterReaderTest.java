package io.courant.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterReaderTest {

    private static final List<String> KNOWN = List.of("quotes", "sources", "related");
    private static final Sort NEWEST = new Sort("-publishedAt", "a", Sort.Type.TIMESTAMP);
    private static final List<Sort> SORTS = List.of(NEWEST, new Sort("name", "n", Sort.Type.TEXT));

    private final ParameterReader reader = new ParameterReader();

    @ParameterizedTest
    @CsvSource({
        "2026-10-02,                      2026-10-02T00:00:00Z",
        "2024-02-29,                      2024-02-29T00:00:00Z",
        "2026-10-02T17:40:00Z,            2026-10-02T17:40:00Z",
        "2026-10-02t17:40:00z,            2026-10-02T17:40:00Z",
        "2026-10-02T17:40:00.123456Z,     2026-10-02T17:40:00.123456Z",
        "2026-10-02T17:40:00+02:00,       2026-10-02T15:40:00Z",
        "2026-10-02T17:40:00-05:30,       2026-10-02T23:10:00Z",
        "2026-12-31T23:30:00-01:00,       2027-01-01T00:30:00Z"})
    void aDateIsPlainOrRfc3339(String given, Instant moment) {
        assertThat(reader.moment("publishedAfter", given)).isEqualTo(moment);
        reader.done();
    }

    /** Who forgets to escape the plus of an offset sends a blank. */
    @Test
    void anOffsetSurvivesTheQuery() {
        assertThat(reader.moment("publishedAfter", "2026-10-02T17:40:00 02:00")).isEqualTo(Instant.parse("2026-10-02T15:40:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-10-00", "2026-10-02T25:00:00Z",
        "2026-10-02T17:60:00Z", "2026-10-02T17:40:00", "2026-10-02T17:40:00+25:00", "2026-10-2", "02.10.2026", "10/02/2026",
        "yesterday", "1759426800", "2026-10-02T17:40:00Z junk", "2026-10-02 17:40:00", "２０２６-１０-０２"})
    void anImpossibleDateIsRefused(String given) {
        assertThat(refused(r -> r.moment("publishedAfter", given))).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo("publishedAfter");
            assertThat(violation.message()).contains("RFC 3339").contains(given);
        });
    }

    /** RFC 3339 has years of four digits; PostgreSQL fails on others. */
    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z", "+294277-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z", "+12026-10-02T00:00:00Z"})
    void aYearThatNoCalendarHasIsRefused(String given) {
        assertThat(refused(r -> r.moment("publishedAfter", given))).hasSize(1);
    }

    @Property
    void anyTextIsADateOrRefused(@ForAll String given) {
        assertThat(refused(r -> r.moment("publishedAfter", given))).hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void aNumberInRangeIsTaken(@ForAll @IntRange(min = 1, max = 100) int number) {
        assertThat(reader.number("limit", " " + number, 1, 100, 20)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "1.5", "1e2", "ten", "", " ", "2147483648", "99999999999999999999", "0x10", "1,2"})
    void aNumberOutOfRangeIsRefusedAndNeverCapped(String given) {
        assertThat(refused(r -> r.number("limit", given, 1, 100, 20))).singleElement().satisfies(violation ->
                assertThat(violation.message()).contains("from 1 to 100").contains("\"" + given + "\""));
    }

    @Test
    void aNumberThatIsNotGivenHasItsDefault() {
        assertThat(reader.number("limit", null, 1, 100, 20)).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "TRUE", "", "on"})
    void aFlagIsTrueOrFalse(String given) {
        assertThat(reader.flag("highlight", "true")).isTrue();
        assertThat(reader.flag("highlight", "false")).isFalse();
        assertThat(refused(r -> r.flag("highlight", given))).hasSize(1);
    }

    @Test
    void anUnknownChoiceIsRefusedWithTheNearest() {
        assertThat(reader.oneOf("count", "estimate", Paging.Count.NONE)).isEqualTo(Paging.Count.ESTIMATE);
        assertThat(messages(r -> r.oneOf("count", "exakt", Paging.Count.NONE))).singleElement().asString()
                .contains("did you mean \"exact\"").contains("none, estimate, exact");
    }

    @Test
    void namesMayBeRepeatedAndJoined() {
        assertThat(reader.names("include", List.of("quotes,sources", "related"), KNOWN))
                .containsExactly("quotes", "sources", "related");
    }

    @Test
    void eachUnknownNameIsNamed() {
        assertThat(messages(r -> r.names("include", List.of("quoets,sources,banana"), KNOWN))).hasSize(2)
                .anySatisfy(message -> assertThat(message).contains("quoets").contains("did you mean \"quotes\""))
                .anySatisfy(message -> assertThat(message).contains("banana").contains("known are"));
    }

    @Test
    void unwantedValuesMustBeKnownToo() {
        assertThat(refused(r -> r.terms("kind", List.of("-quotse"), KNOWN))).hasSize(1);
    }

    @Test
    void moreThanAHundredValuesAreRefused() {
        assertThat(refused(r -> r.terms("tag", Collections.nCopies(100, "a")))).isEmpty();
        assertThat(messages(r -> r.terms("tag", Collections.nCopies(101, "a")))).singleElement().asString()
                .contains("at most 100").contains("101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "-a\0", "-"})
    void aValueThatCanBeNoSlugIsRefused(String given) {
        assertThat(refused(r -> r.terms("tag", List.of(given)))).hasSize(1);
    }

    @Test
    void aValueOfThreeHundredCharactersIsTheLongest() {
        assertThat(refused(r -> r.terms("tag", List.of("a".repeat(300))))).isEmpty();
        assertThat(refused(r -> r.terms("tag", List.of("a".repeat(301))))).hasSize(1);
    }

    @Test
    void idsMustBeIds() {
        String id = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11";
        assertThat(reader.ids("ids", List.of(id, "-" + id)).none()).isEqualTo(Set.of(id));
        assertThat(messages(r -> r.ids("ids", List.of("harbour-tunnel")))).singleElement().asString().contains("UUID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\0b"})
    void textHasSomethingInIt(String given) {
        assertThat(refused(r -> r.text("q", given))).hasSize(1);
    }

    @Test
    void textHasAnEnd() {
        assertThat(reader.text("q", "a".repeat(300))).hasSize(300);
        assertThat(refused(r -> r.text("q", "a".repeat(301)))).hasSize(1);
    }

    @Test
    void aPageHasItsDefaults() {
        Paging paging = reader.paging(new PageParameters(null, null, null), null, SORTS, NEWEST);
        assertThat(paging).isEqualTo(new Paging(20, NEWEST, null, Paging.Count.NONE));
    }

    @Test
    void anUnknownSortIsRefusedWithTheNearest() {
        assertThat(messages(r -> r.paging(new PageParameters(null, null, null), "headline", SORTS, NEWEST)))
                .singleElement().asString().contains("known are -publishedAt, name");
        assertThat(messages(r -> r.paging(new PageParameters(null, null, null), "nam", SORTS, NEWEST)))
                .singleElement().asString().contains("did you mean \"name\"");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(refused(r -> {
            r.number("limit", "0", 1, 100, 20);
            r.moment("publishedAfter", "soon");
            r.names("include", List.of("quotse"), KNOWN);
        })).extracting(Violation::field).containsExactly("limit", "publishedAfter", "include");
    }

    /** What a caller typed goes back to whoever reads the log or the answer: without controls, and never all of a book. */
    @Property
    void whatIsRepeatedIsShortAndHarmless(@ForAll String given) {
        String shown = ParameterReader.shortened(given);
        assertThat(shown.codePoints()).hasSizeLessThanOrEqualTo(61).noneMatch(Character::isISOControl);
        assertThat(shown.endsWith("…") || shown.length() == given.length()).isTrue();
    }

    private static List<Violation> refused(Consumer<ParameterReader> reading) {
        ParameterReader reader = new ParameterReader();
        reading.accept(reader);
        try {
            reader.done();
            return List.of();
        } catch (ProblemException e) {
            assertThat(e.type()).isEqualTo(ProblemType.INVALID_PARAMETER);
            return e.violations();
        }
    }

    private static List<String> messages(Consumer<ParameterReader> reading) {
        return refused(reading).stream().map(Violation::message).toList();
    }
}
