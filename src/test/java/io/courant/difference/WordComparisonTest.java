package io.courant.difference;

import static io.courant.difference.Versions.marked;
import static io.courant.difference.Versions.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.difference.WordRun.Op;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordComparisonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "The tunnel opens on Thursday. | The tunnel opens on Friday. | The tunnel opens on [-Thursday-]{+Friday+}.",
        "The tunnel opened. | The long tunnel opened. | The {+long +}tunnel opened.",
        "The long tunnel opened. | The tunnel opened. | The [-long -]tunnel opened.",
        "It cost 2.1 billion, they say. | It cost 2.2 billion, they say. | It cost [-2.1-]{+2.2+} billion, they say.",
        "A very old ferry left. | A rather new ferry left. | A [-very old-]{+rather new+} ferry left.",
        "one two three four | one 2 three 4 | one [-two-]{+2+} three [-four-]{+4+}",
        "隧道于星期五开通。 | 隧道于星期四开通。 | 隧道于星期[-五-]{+四+}开通。",
        "อุโมงค์เปิดวันศุกร์ | อุโมงค์เปิดวันพุธ | อุโมงค์เปิดวัน[-ศุกร์-]{+พุธ+}",
        "The crews of 🇩🇪 and 🇫🇷 met. | The crews of 🇩🇰 and 🇫🇷 met. | The crews of [-🇩🇪-]{+🇩🇰+} and 🇫🇷 met.",
        "Mara and her crew left. | “Mara” and her crew left. | {+“+}Mara{+”+} and her crew left.",
        "of x y | of x: (y | of x{+:+} {+(+}y",
        "~~ | New. | {+New.+}",
        "Old. | ~~ | [-Old.-]",
        "As it was. | As it was. | As it was.",
        "~~ | ~~ | ~~"})
    void marksWhatAReaderWouldMark(String before, String after, String expected) {
        assertThat(marked(runs(before, after))).isEqualTo(expected);
    }

    @Property
    void theRunsMakeBothTexts(@ForAll("texts") String before, @ForAll("texts") String after) {
        rebuilds(before, after);
    }

    @Property
    void theRunsMakeAnyTwoTexts(@ForAll String before, @ForAll String after) {
        rebuilds(before, after);
    }

    private static void rebuilds(String before, String after) {
        List<WordRun> runs = runs(before, after);
        assertThat(without(Op.ADDED, runs)).isEqualTo(before);
        assertThat(without(Op.REMOVED, runs)).isEqualTo(after);
    }

    @Property
    void noRunIsEmptyOrCutInTwo(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<WordRun> runs = runs(before, after);
        assertThat(runs).noneMatch(run -> run.text().isEmpty());
        assertThat(IntStream.range(1, runs.size())).noneMatch(i -> runs.get(i).op() == runs.get(i - 1).op());
    }

    @Property
    void onlyEqualTextsHaveNoChange(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(runs(before, after).stream().allMatch(run -> run.op() == Op.SAME)).isEqualTo(before.equals(after));
    }

    /** Comparing these word by word would take days, so that without a limit this would not end. */
    @Test
    void longTextsWithNothingInCommonAreOneForTheOther() {
        String before = words(0, 500_000);
        String after = words(500_000, 1_000_000);
        assertThat(runs("Same beginning. " + before + " Same end.", "Same beginning. " + after + " Same end."))
                .containsExactly(new WordRun(Op.SAME, "Same beginning. "), new WordRun(Op.REMOVED, before),
                        new WordRun(Op.ADDED, after), new WordRun(Op.SAME, " Same end."));
    }

    @Test
    void oneWordAgainstAMillionIsLimitedToo() {
        String after = words(1, 1_000_000);
        assertThat(runs("no", after)).containsExactly(new WordRun(Op.REMOVED, "no"), new WordRun(Op.ADDED, after));
    }

    @Test
    void aLongTextWithOneChangeIsComparedByWord() {
        String text = words(0, 100_000);
        assertThat(runs(text + " in May " + text, text + " in June " + text)).containsExactly(
                new WordRun(Op.SAME, text + " in "), new WordRun(Op.REMOVED, "May"), new WordRun(Op.ADDED, "June"),
                new WordRun(Op.SAME, " " + text));
    }

    /** The texts share their middle, so comparing them makes five runs; once the limit is used up, two. */
    @Test
    void theLimitIsForAllTextsOfADifference() {
        WordComparison words = new WordComparison();
        String before = words(0, 500) + " middle " + words(500, 1_000);
        String after = words(1_000, 1_500) + " middle " + words(1_500, 2_000);

        List<Integer> sizes = IntStream.range(0, 10).map(i -> words.runs(before, after).size()).boxed().toList();

        assertThat(sizes).startsWith(5, 5, 5).endsWith(2, 2, 2);
    }

    private static List<WordRun> runs(String before, String after) {
        return new WordComparison().runs(before, after);
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    /** Few different words, so that much is in common, and what is hard to cut: marks, scripts, halves of pairs. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("the", "tunnel", "port", "opens", " ", " ", " ", "  ", "\n", "\r", ",", ".", "’", "s",
                "2", "隧道", "开", "トンネル", "ศุก", "e\u0301", "\u0301", "👩‍👧", "🇩", "🇪", "\u200D", "\uD83D", "\uDEA2", "\u00A0")
                .list().ofMaxSize(30).map(words -> String.join("", words));
    }
}
