package io.courant.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the same words. */
class WordingTest {

    private static final String SAID = "We built it for the people who queue at the ferry at six in the morning, and they drove home dry.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "We built it for the people who queue at the ferry at six in the morning, and they drove home dry.  | EXACT",
        "WE built it — for the people who queue at the ferry, at six in the morning – and they drove home dry | PUNCTUATION",
        "for the people who queue at the ferry at six in the morning                                        | TRUNCATED",
        "We built it for the people who queue at the ferry … and they drove home dry                        | TRUNCATED",
        "We built it for the people who queue at the ferry [...] and they drove home dry                    | TRUNCATED",
        "We built it for the people who wait at the ferry at six in the morning, and they drove home dry.   | ALTERED",
        "We have built it for people who queue at the ferry at six in the morning and drove home dry        | ALTERED",
        "for the people who wait at the ferry at six in the morning                                         | ALTERED",
        "the people who queue                                                                               | ",
        "We built it for nobody in particular, and the ferry goes on as it did at six in the morning        | ",
        "and they drove home dry … We built it for the people who queue at the ferry                        | ",
        "(We never asked for them.)                                                                         | ",
        "We … it … people … ferry … morning … dry                                                           | ",
    })
    void whatDiffersIsTold(String other, Alteration expected) {
        assertThat(alteration(SAID, other)).isEqualTo(Optional.ofNullable(expected));
        assertThat(alteration(other, SAID)).isEqualTo(Optional.ofNullable(expected));
        assertThat(expected == null || sharesKey(SAID, other)).as("would be found").isTrue();
    }

    @Test
    void fewWordsMustBeTheSame() {
        assertThat(alteration("No comment.", "no comment")).contains(Alteration.PUNCTUATION);
        assertThat(alteration("No comment.", "No further comment.")).isEmpty();
        assertThat(sharesKey("No comment.", "no comment")).isTrue();
        assertThat(Wording.of("No comment.").likeness(Wording.of("no comment")).orElseThrow().slight()).isTrue();
        assertThat(Wording.of("nobody has told us anything").likeness(Wording.of("Nobody has told us anything"))
                .orElseThrow().slight()).isFalse();
        assertThat(Wording.of("at the end of the day").likeness(Wording.of("At the end of the day we will all be poorer"))
                .orElseThrow().slight()).isTrue();
    }

    @Test
    void apostrophesAccentsAndWidthMakeNoOtherWords() {
        assertThat(alteration("Don’t close the café at Ørsta’s quay", "don't close the cafe at Ørsta's quay"))
                .contains(Alteration.PUNCTUATION);
    }

    @Test
    void aScriptWithoutBlanksHasWordsToo() {
        assertThat(alteration("大臣は明日の朝に島を訪れると述べた", "大臣は、明日の朝に島を訪れる。")).contains(Alteration.TRUNCATED);
        assertThat(sharesKey("大臣は明日の朝に島を訪れると述べた", "明日の朝に島を訪れる")).isTrue();
    }

    @Test
    void whereThereAreNoWordsNothingIsTheSame() {
        assertThat(alteration("…", "…")).isEmpty();
        assertThat(Wording.of("?!").keys()).isEmpty();
    }

    @Test
    void aTextOfAnyLengthHasFewKeys() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("word").append(i).append(' ');
        }
        assertThat(Wording.of(text.toString()).keys()).hasSize(200);
        assertThat(alteration(text.toString(), text + "once more")).contains(Alteration.TRUNCATED);
    }

    private static Optional<Alteration> alteration(String one, String other) {
        return Wording.of(one).likeness(Wording.of(other)).map(Likeness::alteration);
    }

    private static boolean sharesKey(String one, String other) {
        int[] keys = Wording.of(other).keys();
        return Arrays.stream(Wording.of(one).keys()).anyMatch(key -> Arrays.binarySearch(keys, key) >= 0);
    }
}
