package io.courant.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    @Test
    void aShortTextStaysAsItIs() {
        assertThat(Excerpt.of("The tunnel opened.", 20)).isEqualTo("The tunnel opened.");
        assertThat(Excerpt.of("The tunnel opened on", 20)).isEqualTo("The tunnel opened on");
    }

    @Test
    void aLongTextIsCutAfterAWord() {
        assertThat(Excerpt.of("The tunnel opened, on Friday, to its first tram.", 22)).isEqualTo("The tunnel opened, on…");
        assertThat(Excerpt.of("The tunnel opened, on Friday, to its first tram.", 20)).isEqualTo("The tunnel opened…");
    }

    @Test
    void aVeryLongWordIsCut() {
        assertThat(Excerpt.of("a " + "b".repeat(100), 20)).isEqualTo("a " + "b".repeat(17) + "…");
    }

    @Test
    void aFamilyStaysTogether() {
        assertThat(Excerpt.of("👨‍👩‍👧‍👦".repeat(30), 20)).isEqualTo("👨‍👩‍👧‍👦".repeat(19) + "…");
    }

    @Test
    void anAccentStaysOnItsLetter() {
        assertThat(Excerpt.of("e\u0301".repeat(30), 20)).isEqualTo("e\u0301".repeat(19) + "…");
    }

    @Test
    void noTextHasNoExcerpt() {
        assertThat(Excerpt.of(null, 20)).isNull();
    }

    @Property
    void isNeverLongerThanAsked(@ForAll("texts") String text, @ForAll @IntRange(min = 20, max = 60) int most) {
        assertThat(graphemes(Excerpt.of(text, most))).isLessThanOrEqualTo(most);
    }

    @Property
    void isTheWholeTextIfThatFits(@ForAll("texts") String text, @ForAll @IntRange(min = 20, max = 60) int most) {
        assertThat(Excerpt.of(text, most).equals(text)).isEqualTo(graphemes(text) <= most);
    }

    @Property
    void isOtherwiseABeginningOfWholeGraphemesAndAnEllipsis(@ForAll("texts") String text,
            @ForAll @IntRange(min = 20, max = 60) int most) {
        String excerpt = Excerpt.of(text, most);
        if (!excerpt.equals(text)) {
            String kept = excerpt.substring(0, excerpt.length() - 1);
            assertThat(excerpt).endsWith("…");
            assertThat(text).startsWith(kept);
            assertThat(boundaries(text)).contains(kept.length());
        }
    }

    @Property
    void keepsTwoThirdsOfWhatFits(@ForAll("words") String text) {
        assertThat(graphemes(Excerpt.of(text, 60))).isGreaterThanOrEqualTo(Math.min(graphemes(text), 39));
    }

    private static long graphemes(String text) {
        return GRAPHEME.matcher(text).results().count();
    }

    private static Set<Integer> boundaries(String text) {
        Set<Integer> ends = GRAPHEME.matcher(text).results().map(MatchResult::end).collect(Collectors.toSet());
        ends.add(0);
        return ends;
    }

    /** What a reader sees as one character each, and often takes several to write; blanks and punctuation in between. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> seen = Arbitraries.of("a", "b", "harbour", "é", "e\u0301", "👨‍👩‍👧‍👦", "🇩🇪", "👍🏽", "각", "\u1100\u1161\u11a8",
                "नि", "東", "\r\n", " ", " ", " ", " \u0301", ", ", " — ", "-", ".", "…", "𐐨", "\u200b");
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(120),
                seen.list().ofMaxSize(120).map(list -> String.join("", list)));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12).list().ofMaxSize(30)
                .map(list -> String.join(" ", list));
    }
}
