package io.courant.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "“The pumps were never tested,” said a senior official who asked not to be named because the inquiry goes on. | senior official | because the inquiry goes on",
        "A harbour official, who spoke on condition of anonymity to discuss the talks, said the pumps were “never tested”. | harbour official | to discuss the talks",
        "“The pumps were never tested,” an aide said. | aide | ",
        "Analysts said the pumps were “never tested”. | Analysts | ",
    })
    void tellsHowTheSpeakerIsDescribedAndWhyUnnamed(String sentence, String description, String reason) {
        Statement statement = Article.only(sentence);

        assertThat(statement.speaker()).isNull();
        assertThat(statement.anonymity()).isEqualTo(new Anonymity(description, reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "“The pumps were never tested,” said Ida Holm, a senior official.",
        "“The pumps were never tested,” she said.",
        "“The pumps were never tested,” the mayor said.",
        "Somebody said the pumps were “never tested”.",
        "Records said the pumps were “never tested”.",
    })
    void isNoneOfThoseWhoAreNamedOrNobody(String sentence) {
        assertThat(Article.only(sentence).anonymity()).isNull();
    }

    @Test
    void isAsGoodAsANameForAnEvenChance() {
        assertThat(Article.statements("Some officials said that the port was full."))
                .singleElement().satisfies(s -> {
                    assertThat(s.text()).isEqualTo("the port was full");
                    assertThat(s.speaker()).isNull();
                    assertThat(s.anonymity()).isEqualTo(new Anonymity("officials", null));
                });
    }

    @Test
    void keepsWhatNobodyNamedOrDescribedSaysBelowAnEvenChance() {
        assertThat(Article.doubtful("Somebody said that the port was full."))
                .singleElement().satisfies(s -> assertThat(s.confidence()).isLessThan(0.5));
    }
}
