package io.courant.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of the same few characters: at this length a method that is not linear takes hours, so this would not end. */
class LongTextTest {

    private static final int LENGTH = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"„", "Hafen", "führt ", "sagte, ", "der Rat ", "„a“, so ", "sei ", "Ida Holm sagte, dass "})
    void staysLinearInGerman(String piece) {
        staysLinear(piece, "de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "\"", "'", "’", "«", "„", "''", "“ ", " \"a", " ‘a", "(", ", ", "A ", "A of ", "said ", "she said ",
        "Ida Holm, ", "Ida Holm said that ", "“a”", "“a,” said ", "the ", "a's ", "water rises and falls ", "Holm. ", "\n", "\uD83D\uDEA2"})
    void staysLinearInEnglish(String piece) {
        staysLinear(piece, "en");
    }

    private static void staysLinear(String piece, String language) {
        String text = piece.repeat(LENGTH / piece.length());

        List<Statement> statements = Attribution.in(List.of(new Passage("b1", text)), language);

        assertThat(statements).allSatisfy(s -> assertThat(s.end()).isLessThanOrEqualTo(text.length()));
    }
}
