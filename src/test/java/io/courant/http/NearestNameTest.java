package io.courant.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> KNOWN = List.of("publishedAfter", "publishedBefore", "changedAfter", "section",
            "source", "sort", "limit", "tag", "q");

    @ParameterizedTest
    @CsvSource({"sectoin, section", "Section, section", "sections, section", "publishedafter, publishedAfter",
        "published_after, publishedAfter", "limt, limit", "tags, tag", "sourc, source"})
    void aTypingErrorIsSeenThrough(String typed, String meant) {
        assertThat(NearestName.to(typed, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"banana", "page[size]", "publishedAfterwardsAndLong"})
    void somethingElseIsNotGuessedAt(String typed) {
        assertThat(NearestName.to(typed, KNOWN)).isEmpty();
    }

    @Test
    void theHintListsAllThatIsAllowed() {
        assertThat(NearestName.hint("sectoin", KNOWN)).startsWith("did you mean \"section\"?").contains("Known are")
                .contains(KNOWN);
        assertThat(NearestName.hint("banana", KNOWN)).startsWith("known are").contains(KNOWN);
    }

    @Test
    void theHintSaysWhenNothingIsAllowed() {
        assertThat(NearestName.hint("x", List.of())).isEqualTo("none is taken here");
    }

    @Property
    void aKnownNameIsItsOwnNearest(@ForAll("known") String name) {
        assertThat(NearestName.to(name, KNOWN)).contains(name);
    }

    @Property
    void aLetterTooFewIsForgiven(@ForAll("known") String name, @ForAll @IntRange(max = 20) int place) {
        String typed = new StringBuilder(name).deleteCharAt(place % name.length()).toString();
        assertThat(NearestName.to(typed, List.of(name))).contains(name);
    }

    @Property
    void whateverIsTypedTheHintIsOfTheKnown(@ForAll String typed) {
        assertThat(NearestName.to(typed, KNOWN)).matches(found -> found.isEmpty() || KNOWN.contains(found.get()));
        assertThat(NearestName.hint(typed, KNOWN)).contains(KNOWN);
    }

    @Provide
    Arbitrary<String> known() {
        return Arbitraries.of(KNOWN);
    }
}
