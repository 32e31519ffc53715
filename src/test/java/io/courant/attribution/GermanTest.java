package io.courant.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanTest {

    private static List<Statement> statements(String... paragraphs) {
        return Attribution.in(Article.of(paragraphs), "de");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "„Die Fähre fährt erst im Mai wieder“, sagte Hafenmeister Jonas Vik.",
        "„Die Fähre fährt erst im Mai wieder“, sagte der Hafenmeister Jonas Vik am Montag.",
        "Hafenmeister Jonas Vik sagte: „Die Fähre fährt erst im Mai wieder.“",
        "Gestern sagte Jonas Vik: „Die Fähre fährt erst im Mai wieder.“",
        "Am Montag kündigte Jonas Vik in Stad an: „Die Fähre fährt erst im Mai wieder.“",
        "„Die Fähre fährt erst im Mai wieder“, so Jonas Vik.",
        "»Die Fähre fährt erst im Mai wieder«, erklärte Jonas Vik.",
        "Jonas Vik rief den Wartenden zu: „Die Fähre fährt erst im Mai wieder.“",
        "Besorgt äußerte sich die Chefin Ida Holm zum Eis: „Die Fähre fährt erst im Mai wieder“, sagte Jonas Vik.",
        "Das Blatt zitierte Jonas Vik mit den Worten: „Die Fähre fährt erst im Mai wieder.“",
        "„Die Fähre fährt erst im Mai wieder“, wird Jonas Vik zitiert.",
        "„Die Fähre fährt erst im Mai wieder“, zitierte man Jonas Vik.",
    })
    void findsQuoteAndSpeaker(String sentence) {
        assertThat(statements(sentence)).singleElement().satisfies(s -> {
            assertThat(s.text()).startsWith("Die Fähre fährt erst im Mai wieder");
            assertThat(s.directness()).isEqualTo(Directness.DIRECT);
            assertThat(s.speaker().name()).isEqualTo("Jonas Vik");
            assertThat(s.confidence()).isGreaterThan(0.5);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Jonas Vik sagte, dass die Fähre erst im Mai wieder fährt. | die Fähre erst im Mai wieder fährt",
        "Jonas Vik sagte, die Fähre fahre erst im Mai wieder. | die Fähre fahre erst im Mai wieder",
        "Am Montag führte Jonas Vik aus, dass die Fähre repariert wird. | die Fähre repariert wird",
        "Die Fähre fährt erst im Mai wieder, so Jonas Vik. | Die Fähre fährt erst im Mai wieder",
        "Laut Jonas Vik fährt die Fähre erst im Mai wieder. | fährt die Fähre erst im Mai wieder",
        "Wie Jonas Vik mitteilte, fährt die Fähre wieder. | fährt die Fähre wieder",
        "Jonas Vik zufolge fährt die Fähre erst im Mai wieder. | fährt die Fähre erst im Mai wieder",
        "Jonas Vik hat gestern erklärt, er bleibe im Amt. | er bleibe im Amt",
        "Für Jonas Vik ist die Fähre „ein Wrack“. | ist die Fähre „ein Wrack“",
    })
    void findsReportedClauses(String sentence, String content) {
        assertThat(statements(sentence)).singleElement().satisfies(s -> {
            assertThat(s.text()).isEqualTo(content);
            assertThat(s.speaker().name()).isEqualTo("Jonas Vik");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Der Hafen schloss, weil Jonas Vik die Fähre als „Wrack“ bezeichnet hat. | Wrack",
        "Der Hafen schloss, wie sich Jonas Vik als „Wächter“ bezeichnete. | Wächter",
        "Gestern kam Jonas Vik, welcher die Fähre als „Wrack“ bezeichnete, zum Hafen. | Wrack",
        "Jonas Vik sprach. Das Angebot lehnte er gestern ab: „Die Fähre ist uns viel zu alt.“ | Die Fähre ist uns viel zu alt.",
        "Jonas Vik sagte, das Eis sei dünn. Die Fähre müsse weg: „Sie ist uns viel zu alt.“ | Sie ist uns viel zu alt.",
    })
    void findsTheSubjectOfAClauseThatEndsWithItsVerb(String text, String content) {
        assertThat(statements(text)).filteredOn(s -> s.text().equals(content)).singleElement()
                .satisfies(s -> assertThat(s.speaker().name()).isEqualTo("Jonas Vik"));
    }

    @Test
    void letsASpeakerGoOnInTheMoodOfReportedSpeech() {
        List<Statement> statements = statements("Jonas Vik sagte, die Fähre sei alt. Sie müsse ersetzt werden. Im Hafen lag Eis.");

        assertThat(statements).extracting(Statement::text).containsExactly("die Fähre sei alt", "Sie müsse ersetzt werden");
        assertThat(statements).extracting(s -> s.speaker().name()).containsOnly("Jonas Vik");
    }

    @Test
    void takesNoCommonNounForAName() {
        assertThat(statements("„Die Fähre ist zu alt für diese Strecke“, hieß es in der Mitteilung.", "Der Fischer lachte."))
                .allSatisfy(s -> assertThat(s.speaker()).isNull());
    }
}
