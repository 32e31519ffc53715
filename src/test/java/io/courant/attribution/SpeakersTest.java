package io.courant.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words they are, where more than one phrase of the sentence could be the speaker. */
class SpeakersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Brit Dahl declared the need for new pumps: “Dig deeper than before,” Ida Holm said. | Dig deeper than before | Ida Holm",
        "The mayor of Stad will lose, Brit Dahl said, adding that nobody would weep. | nobody would weep | Brit Dahl",
        "“The pumps failed at noon,” Sen. Brit Dahl (R-Fla.) said Monday in Stad, which she runs. | The pumps failed at noon | Brit Dahl",
        "To ensure states are ready, “we need more boats than ever,” Brit Dahl said. | we need more boats than ever | Brit Dahl",
        "Mayor Brit Dahl has a plan, in which she called for “new pumps.” | new pumps. | Brit Dahl",
        "In Berg, NO, after a storm, Mayor Brit Dahl (NO), said, “The pumps failed.” | The pumps failed. | Brit Dahl",
        "Norway's ferry union warned of ice, telling crews, “Nobody sails.” | Nobody sails. | Norway's ferry union",
        "“The pumps failed at noon” Brit Dahl said. | The pumps failed at noon | Brit Dahl",
        "Brit Dahl, who runs the port, on Monday described it as “a wreck.” | it as “a wreck.” | Brit Dahl",
        "Conceding that the pumps were “old and tired,” Brit Dahl left. | the pumps were “old and tired,” | Brit Dahl",
        "In conceding that the pumps were old, Brit Dahl went far. | the pumps were old | Brit Dahl",
        "Brit Dahl released a statement saying that the pumps were old. | the pumps were old | Brit Dahl",
        "Brit Dahl – who once said the pumps were “old and tired” – left. | the pumps were “old and tired” | Brit Dahl",
        "Brit Dahl himself said that the pumps were old. | the pumps were old | Brit Dahl",
        "Last month, Brit Dahl closed the port, arguing that the ice was thin. | the ice was thin | Brit Dahl",
        "Brit Dahl left, even after repeatedly dismissing it as “a wreck.” | it as “a wreck.” | Brit Dahl",
        "Brit Dahl said that once the ferry goes on a trip, “we will be ready.” | once the ferry goes on a trip, “we will be ready.” | Brit Dahl",
        "As Brit Dahl puts it, the port has sold “a wreck.” | the port has sold “a wreck.” | Brit Dahl",
        "Alongside the crews of Ida Holm, Brit Dahl marched, shouting, “Sail!” | Sail! | Brit Dahl",
    })
    void isTheOneWhoDoesWhatTheVerbSays(String sentence, String content, String speaker) {
        assertThat(Attribution.in(Article.of(sentence), "en")).filteredOn(s -> s.text().equals(content))
                .singleElement().satisfies(s -> assertThat(s.speaker().name()).isEqualTo(speaker));
    }

    @Test
    void isWhoeverSaidWordsInMarksAndNotWhomTheyAreAbout() {
        assertThat(speakers("“The pumps failed,” Brit Dahl said when asked if Ida Holm agreed. “Nobody was told before dusk.”",
                "Nobody was told before dusk.")).containsExactly("Brit Dahl");
        assertThat(speakers("Brit Dahl said that some had feared Ida Holm would sell the port. “She never did that.”",
                "She never did that.")).containsExactly("Brit Dahl");
    }

    @Test
    void goesOnWithTwoWordsThatAreWhole() {
        assertThat(speakers("“The pumps failed,” Ida Holm said. “We knew.”", "We knew.")).containsExactly("Ida Holm");
    }

    @Test
    void goesOnBehindAConjunction() {
        assertThat(speakers("“The pumps failed,” Ida Holm said. But “nobody in town was told” by the crews.",
                "nobody in town was told")).containsExactly("Ida Holm");
    }

    @Test
    void isNotTheOneWhoSpeaksInTheNextSentence() {
        assertThat(speakers("“The pumps failed,” Ida Holm said. “They are far too old.” Brit Dahl added that nobody was told.",
                "They are far too old.")).containsExactly("Ida Holm");
    }

    @Test
    void isDescribedBehindWordsInMarksAtTheEndOfAClause() {
        assertThat(Article.only("Ida Holm “has waited long enough,” said a pilot who left the port.")).satisfies(s -> {
            assertThat(s.text()).isEqualTo("Ida Holm “has waited long enough,”");
            assertThat(s.speaker()).isNull();
            assertThat(s.anonymity()).isEqualTo(new Anonymity("pilot", null));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Lo Han-sol of the Institute for Ice noted that ice is thin. | Institute for Ice",
        "Lo Han-sol, from the Institute for Ice, noted that ice is thin. | Institute for Ice",
        "Lo Han-sol (Institute for Ice) noted that ice is thin. | Institute for Ice",
        "“Ice is thin,” noted Lo Han-sol, of the Institute for Ice. | Institute for Ice",
        "Lo Han-sol from Norway noted that ice is thin. | ",
        "Norwegian Defence Minister Lo Han-sol noted that ice is thin. | ",
    })
    void speaksForTheBodyThatTheTextNames(String sentence, String affiliation) {
        assertThat(Article.only(sentence).speaker()).satisfies(speaker -> {
            assertThat(speaker.name()).isEqualTo("Lo Han-sol");
            assertThat(speaker.affiliation()).isEqualTo(affiliation);
        });
    }

    @Test
    void hasARoleThatEndsWhereAClauseTellsMore() {
        assertThat(Article.only("Brit Dahl, a pilot of the Coastal Union, which runs the port, said the ice was thin.").speaker()
                .role()).isEqualTo("pilot of the Coastal Union");
    }

    private static List<String> speakers(String paragraph, String content) {
        return Attribution.in(Article.of(paragraph), "en").stream().filter(s -> s.text().equals(content))
                .map(s -> s.speaker() == null ? "nobody" : s.speaker().name()).toList();
    }
}
