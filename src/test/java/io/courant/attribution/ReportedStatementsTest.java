package io.courant.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.attribution.Speaker.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedStatementsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The first ferry may have left the port, Norway's Coastal Safety Agency announced today. | Norway's Coastal Safety Agency | GOVERNMENT | announced | The first ferry may have left the port",
        "This is not new, as Brit Dahl, an expert on the coast and author of Cold Water: A History, noted that small boats came a year ago. | Brit Dahl | PERSON | noted | small boats came a year ago",
        "Furthermore, Norway's Harbour Inspection Service has suggested that two more ferries will follow. | Norway's Harbour Inspection Service | GOVERNMENT | suggested | two more ferries will follow",
        "Shipping analyst Per Moe emphasized that these boats are among the best of the fleet. | Per Moe | PERSON | emphasized | these boats are among the best of the fleet",
        "While one boat may be lost, Moe points out that the fleet could sail on. | Moe | PERSON | points out | the fleet could sail on",
        "Lo Han-sol from the Institute for Coastal Research has noted that this could weaken the union. | Lo Han-sol | PERSON | noted | this could weaken the union",
        "The Harbour Inspectorate report says the pumps were never tested. | Harbour Inspectorate report | DOCUMENT | says | the pumps were never tested",
        "A report by the Harbour Inspectorate found that the pumps were never tested. | report by the Harbour Inspectorate | DOCUMENT | found | the pumps were never tested",
        "The Central Bank said on Tuesday it would hold its rates. | Central Bank | GOVERNMENT | said | it would hold its rates",
        "The harbour will open soon, the Foreign Office said. | Foreign Office | GOVERNMENT | said | The harbour will open soon",
        "China said it would respond. | China | GOVERNMENT | said | it would respond",
        "According to the Coastal Ferries Union, the talks have ended. | Coastal Ferries Union | ORGANIZATION | According to | the talks have ended",
        "The talks have ended, according to Brit Dahl. | Brit Dahl | PERSON | according to | The talks have ended",
        "The Ministry of Trade said in a statement on Friday that the port would close. | Ministry of Trade | GOVERNMENT | said | the port would close",
        "Brit Dahl told the Courier that the port would close. | Brit Dahl | PERSON | told | the port would close",
        "Brit Dahl believes the port will close. | Brit Dahl | PERSON | believes | the port will close",
        "Brit Dahl asked whether the port would close. | Brit Dahl | PERSON | asked | whether the port would close",
        "Brit Dahl explained how the port would close. | Brit Dahl | PERSON | explained | how the port would close",
        "Brit Dahl vowed to close the port. | Brit Dahl | PERSON | vowed | to close the port",
        "Brit Dahl was quick to add that the port would close. | Brit Dahl | PERSON | add | the port would close",
        "Brit Dahl is confident that the port will close. | Brit Dahl | PERSON | confident | the port will close",
        "Brit Dahl noted she had closed the port. | Brit Dahl | PERSON | noted | she had closed the port",
        "Brit Dahl acknowledged for the first time on Friday that the port was closed. | Brit Dahl | PERSON | acknowledged | the port was closed",
        "In early October, Brit Dahl issued a note, saying the port was closed. | Brit Dahl | PERSON | saying | the port was closed",
        "Trade fell sharply, with Brit Dahl saying the port was closed. | Brit Dahl | PERSON | saying | the port was closed",
        "The Courier quoted Brit Dahl as saying that the port was closed. | Brit Dahl | PERSON | saying | the port was closed",
        "The ferry left three days after Brit Dahl said the port was closed. | Brit Dahl | PERSON | said | the port was closed",
        "Brit Dahl, who ran the port, said hundreds of crates were lost. | Brit Dahl | PERSON | said | hundreds of crates were lost",
        "The talks, according to Brit Dahl, have ended without a deal. | Brit Dahl | PERSON | according to | have ended without a deal",
        "Brit Dahl said, through a pilot, that the port was closed. | Brit Dahl | PERSON | said | the port was closed",
        "Fox News said the port was closed. | Fox News | ORGANIZATION | said | the port was closed",
    })
    void findsContentAndSpeaker(String sentence, String speaker, Kind kind, String cue, String content) {
        Statement statement = Article.only(sentence);

        assertThat(statement.speaker().name()).isEqualTo(speaker);
        assertThat(statement.speaker().kind()).isEqualTo(kind);
        assertThat(statement.cue()).isEqualTo(cue);
        assertThat(statement.text()).isEqualTo(content);
        assertThat(statement.directness()).isEqualTo(Directness.INDIRECT);
    }

    @Test
    void givesTheRoleWithoutItsArticle() {
        Statement statement = Article.only("Brit Dahl, an expert on the coast and author of Cold Water: A History,"
                + " warned that the ice is thin.");

        assertThat(statement.speaker().role()).isEqualTo("expert on the coast and author of Cold Water: A History");
    }

    @Test
    void givesTheAffiliation() {
        Statement statement = Article.only("Lo Han-sol from the Institute for Coastal Research has noted that ice is thin.");

        assertThat(statement.speaker().affiliation()).isEqualTo("Institute for Coastal Research");
    }

    @Test
    void callsAClauseWithWordsInMarksMixed() {
        Statement statement = Article.only("Brit Dahl said that the plan was “a leap in the dark” for the town.");

        assertThat(statement.directness()).isEqualTo(Directness.MIXED);
        assertThat(statement.text()).isEqualTo("the plan was “a leap in the dark” for the town");
    }

    @Test
    void takesTheSentenceAroundWordsInMarks() {
        Statement statement = Article.only("The council was late and “afraid of the sea,” Brit Dahl wrote.");

        assertThat(statement.directness()).isEqualTo(Directness.MIXED);
        assertThat(statement.text()).isEqualTo("The council was late and “afraid of the sea,”");
        assertThat(statement.speaker().name()).isEqualTo("Brit Dahl");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Brit Dahl called for an inquiry into the pumps. | an inquiry into the pumps",
        "Brit Dahl described the council as a house of cards and then left. | the council as a house of cards",
        "Brit Dahl wants to close the port. | to close the port",
        "Brit Dahl's call for an inquiry was heard. | an inquiry was heard",
        "The port is expected to close in May. | to close in May",
        "The crew heard Brit Dahl's claim that the port was closed. | the port was closed",
        "Reports claim that the port may close. | the port may close",
    })
    void doubtsWhatIsOnlyTalkedOfOrSaidByNobodyInParticular(String sentence, String content) {
        assertThat(Article.statements(sentence)).isEmpty();
        assertThat(Article.doubtful(sentence)).extracting(Statement::text).contains(content);
    }

    @Test
    void endsASentenceAtItsQuoteWhereTheNextBegins() {
        var statements = Article.statements("Brit Dahl called it “a wreck.” At a hearing in Stad, Ida Holm promised to mend it.");

        assertThat(statements).extracting(Statement::text).containsExactly("it “a wreck.”", "to mend it");
    }

    @Test
    void endsASentenceInBrackets() {
        Statement statement = Article.only("(Brit Dahl said the port was closed (again).) The crews left.");

        assertThat(statement.text()).isEqualTo("the port was closed (again)");
    }

    @Test
    void leavesWordsInMarksToTheVerbOfSpeaking() {
        Statement statement = Article.only("Brit Dahl said that the council’s refusal to pay was “not a good thing”.");

        assertThat(statement.text()).isEqualTo("the council’s refusal to pay was “not a good thing”");
    }

    @Test
    void makesNoSecondStatementOfWhatGoesOn() {
        Article.only("Brit Dahl stressed that the pumps were old, indicating that they would fail.");
        Article.only("Brit Dahl said she thought that the pumps were old.");
    }

    @Test
    void endsWhereTheNextAttributionBegins() {
        var statements = Article.statements("Brit Dahl said that the port was full, and its owner Ida Holm added: “No more boats.”");

        assertThat(statements).extracting(Statement::text).containsExactly("the port was full", "No more boats.");
        assertThat(statements).extracting(s -> s.speaker().name()).containsExactly("Brit Dahl", "Ida Holm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "If the port has never been open, Ida Holm said, it is hard to close. | If the port has never been open | it is hard to close",
        "The port was closed, Ida Holm said, adding that it would stay so. | The port was closed | it would stay so",
        "Ida Holm said because the pumps were old, “they had to fail.” | because the pumps were old | they had to fail.",
    })
    void makesTwoStatementsOfAnInterruptedClause(String sentence, String first, String second) {
        var statements = Article.statements(sentence);

        assertThat(statements).extracting(Statement::text).containsExactly(first, second);
        assertThat(statements).extracting(s -> s.speaker().name()).containsOnly("Ida Holm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "On her website, Ida Holm promises to “end” the delays. | to “end” the delays",
        "Ida Holm described the port as “a wreck” that nobody would mourn. | the port as “a wreck” that nobody would mourn",
        "Ida Holm called it “a wreck” because it leaked. | it “a wreck” because it leaked",
        "Ida Holm said it was closed because Brit Dahl called it “a wreck”. | it was closed because Brit Dahl called it “a wreck”",
    })
    void takesWhatBelongsToWordsInMarks(String sentence, String content) {
        assertThat(Article.statements(sentence)).filteredOn(s -> s.speaker().name().equals("Ida Holm")).singleElement().satisfies(s -> {
            assertThat(s.text()).isEqualTo(content);
            assertThat(s.directness()).isEqualTo(Directness.MIXED);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Several said that the port was full.", "Many argue that the port was full."})
    void knowsAVerbBehindAWordThatStandsForPeople(String sentence) {
        assertThat(Article.doubtful(sentence)).extracting(Statement::text).containsExactly("the port was full");
    }

    @Test
    void knowsADocumentByItsHead() {
        var statements = Article.statements("A report by the Harbour Inspectorate found that two boats were missing."
                + " The report said that nobody was told.");

        assertThat(statements).extracting(s -> s.speaker().name()).containsOnly("report by the Harbour Inspectorate");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Analysts argue that the port may close. | Analysts",
        "As experts note, the port is now busier than ever. | experts",
        "Some officials said the port was full. | officials",
    })
    void tellsOfPeopleWithoutNamesWhoTheyAre(String sentence, String description) {
        assertThat(Article.only(sentence).anonymity()).isEqualTo(new Anonymity(description, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Reports indicate that the ferries were late.",
        "As some note, the port is now busier than ever.",
        "Intelligence suggests that this is not all.",
        "Norwegian intelligence states there is talk about a second port.",
        "Rumors claiming that the port will close are false.",
        "However, evidence suggests that the town might see benefits.",
        "Somebody said the port was full.",
        "Brit Dahl declined to say that the port was full.",
        "Brit Dahl did not say the port was full.",
        "Brit Dahl said nothing.",
        "Brit Dahl denied that the port was full.",
        "Some Norwegians say that the port is full.",
    })
    void givesNoStatementOfVagueSourcesOrSilence(String sentence) {
        assertThat(Article.statements(sentence)).isEmpty();
    }
}
