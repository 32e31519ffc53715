package io.courant.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.attribution.Speaker.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectQuotesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Marta Lind, harbour pilot, noted, “The channel is too narrow for two ships.”",
        "Marta Lind, a harbour pilot, said: \"The channel is too narrow for two ships.\"",
        "“The channel is too narrow for two ships,” said Marta Lind, a harbour pilot.",
        "“The channel is too narrow for two ships,” harbour pilot Marta Lind said on Monday.",
        "«The channel is too narrow for two ships», harbour pilot Marta Lind told the Courier.",
        "„The channel is too narrow for two ships“, said harbour pilot Marta Lind.",
        "‘The channel is too narrow for two ships,’ said harbour pilot Marta Lind.",
        "''The channel is too narrow for two ships,'' harbour pilot Marta Lind said.",
        "「The channel is too narrow for two ships」, said harbour pilot Marta Lind.",
        "Harbour pilot Marta Lind told the Courier, “The channel is too narrow for two ships.”",
        "Harbour pilot Marta Lind spoke of the delay, adding on Friday, “The channel is too narrow for two ships.”",
        "Harbour pilot Marta Lind thought about the delay, bluntly putting it, “The channel is too narrow for two ships.”",
        "“The channel is too narrow for two ships,” harbour pilot Marta Lind stated, underlining the risk.",
        "“The channel is too narrow for two ships,\" harbour pilot Marta Lind said.",
        "In August, after the storm, harbour pilot Marta Lind wrote: “The channel is too narrow for two ships.”",
        "STAD (Courier) – Harbour pilot Marta Lind saw the storm, saying, “The channel is too narrow for two ships.”",
        "“The channel is too narrow for two ships,” according to harbour pilot Marta Lind.",
    })
    void findsQuoteSpeakerAndRole(String sentence) {
        Statement statement = Article.only(sentence);

        assertThat(statement.directness()).isEqualTo(Directness.DIRECT);
        assertThat(statement.text()).startsWith("The channel is").doesNotEndWith(",");
        assertThat(statement.speaker().name()).isEqualTo("Marta Lind");
        assertThat(statement.speaker().role()).isEqualToIgnoringCase("harbour pilot");
        assertThat(statement.speaker().kind()).isEqualTo(Kind.PERSON);
        assertThat(statement.confidence()).isGreaterThan(0.8);
    }

    @Test
    void takesTheTitleBeforeTheName() {
        Statement statement = Article.only("Norwegian President Jonas Vik stressed the urgency of the matter, announcing"
                + " earlier this week, “We expect the first ferries to sail as soon as Sunday.”");

        assertThat(statement.speaker()).isEqualTo(new Speaker("Jonas Vik", Kind.PERSON, "Norwegian President", null));
        assertThat(statement.cue()).isEqualTo("announcing");
    }

    @Test
    void takesTheBodyFromTheRoleAsAffiliation() {
        Statement statement = Article.only("Coastal Safety Council spokeswoman Ida Holm confirmed the reports."
                + " “Their arrival raises serious risks,” Holm stated.");

        assertThat(statement.speaker())
                .isEqualTo(new Speaker("Ida Holm", Kind.PERSON, "Coastal Safety Council spokeswoman", "Coastal Safety Council"));
    }

    @Test
    void keepsAQuoteWithinAQuoteInTheSameMarks() {
        Statement statement = Article.only("Ida Holm wrote: “They call it the “widow maker” in the port.”");

        assertThat(statement.text()).isEqualTo("They call it the “widow maker” in the port.");
    }

    @Test
    void endsAQuoteThatATypistClosedWithAnotherMark() {
        var statements = Article.statements("“The pumps failed,\" Ida Holm said. \"Nobody was told before dusk.”");

        assertThat(statements).extracting(Statement::text).containsExactly("The pumps failed", "Nobody was told before dusk.");
    }

    @Test
    void knowsANameThatIsAWordElsewhere() {
        var statements = Article.statements("The port is run by Will Lind.", "“The pumps failed at noon,” Will said.");

        assertThat(statements).extracting(s -> s.speaker().name()).containsExactly("Will Lind");
    }

    @Test
    void knowsADocumentBehindItsQuote() {
        assertThat(Article.only("“The pumps failed at noon,” the statement said.").cue()).isEqualTo("said");
    }

    @Test
    void knowsAShortAnswer() {
        Statement statement = Article.only("Ida Holm shook her head and said, “No.”");

        assertThat(statement.text()).isEqualTo("No.");
        assertThat(statement.speaker().name()).isEqualTo("Ida Holm");
    }

    @Test
    void givesTheSpeakerOfARelativeClause() {
        Statement statement = Article.only("The port was run by Ida Holm, who called it “a wreck”.");

        assertThat(statement.speaker().name()).isEqualTo("Ida Holm");
        assertThat(statement.directness()).isEqualTo(Directness.MIXED);
    }

    @Test
    void makesTwoStatementsOfAnInterruptedQuote() {
        var statements = Article.statements("Ida Holm visited the port. “We were lucky,” she said, “and luck is not a plan.”");

        assertThat(statements).extracting(Statement::text).containsExactly("We were lucky", "and luck is not a plan.");
        assertThat(statements).extracting(s -> s.speaker().name()).containsOnly("Ida Holm");
    }

    @Test
    void followsAQuoteOverParagraphs() {
        var statements = Article.statements("Ida Holm said: “The pumps failed at noon.", "“Nobody was told before dusk.",
                "“That must not happen again.”", "The council met later.");

        assertThat(statements).extracting(Statement::block).containsExactly("b1", "b2", "b3");
        assertThat(statements).extracting(s -> s.speaker().name()).containsOnly("Ida Holm");
        assertThat(statements.get(1).text()).isEqualTo("Nobody was told before dusk.");
    }

    @Test
    void followsAQuoteThatBeginsWithinAParagraph() {
        var statements = Article.statements("“The pumps failed,” Ida Holm said. “Nobody was told before dusk.", "“Never again.”");

        assertThat(statements).extracting(Statement::text)
                .containsExactly("The pumps failed", "Nobody was told before dusk.", "Never again.");
        assertThat(statements).extracting(s -> s.speaker().name()).containsOnly("Ida Holm");
    }

    @Test
    void letsASpeakerGoOnInTheNextSentence() {
        var statements = Article.statements("“The pumps failed,” Ida Holm said. “Nobody was told before dusk.”");

        assertThat(statements).hasSize(2);
        assertThat(statements.get(1).speaker()).isEqualTo(statements.get(0).speaker());
        assertThat(statements.get(1).confidence()).isLessThan(statements.get(0).confidence());
    }

    @Test
    void findsAQuestionBeforeItsCue() {
        assertThat(Article.only("“Who pays for the pumps?” Ida Holm asked.").text()).isEqualTo("Who pays for the pumps?");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The crews, drawn from an elite unit, the \"Tide Corps,\" are training at the port.",
        "While four pumps may not be a \"game changer\" for the town, they help.",
        "The club showed “The Long Way Home” on Friday.",
        "It hired so-called “water advisers” for the summer.",
        "The sailors' union and the boys' school don't share the '90s building.",
        "He isn't at the captain's house, and it's not James' boat.",
    })
    void leavesScareQuotesTitlesAndApostrophesAlone(String sentence) {
        assertThat(Article.statements(sentence)).isEmpty();
    }

    @Test
    void keepsAQuoteWhoseSpeakerCannotBeTold() {
        Statement statement = Article.only("Someone had painted on the wall: “The water will come back for all of us.”");

        assertThat(statement.speaker()).isNull();
        assertThat(statement.confidence()).isLessThan(0.5);
    }

    @Test
    void knowsOnlyMarksInALanguageWithoutLists() {
        var statements = Attribution.in(Article.of("„Vi måtte vente hele natten på hjelp“, sagde Ida Holm."), "da");

        assertThat(statements).hasSize(1);
        assertThat(statements.get(0).text()).isEqualTo("Vi måtte vente hele natten på hjelp");
        assertThat(statements.get(0).speaker()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“\u00A0” said Marta Lind, a harbour pilot.", "Marta Lind said: “ \u00A0"})
    void nothingBetweenMarksIsNothingSaid(String sentence) {
        assertThat(Article.statements(sentence)).isEmpty();
    }
}
