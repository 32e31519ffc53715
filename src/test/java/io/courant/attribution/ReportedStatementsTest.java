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
    void endsWhereTheNextAttributionBegins() {
        var statements = Article.statements("Brit Dahl said that the port was full, and its owner Ida Holm added: “No more boats.”");

        assertThat(statements).extracting(Statement::text).containsExactly("the port was full", "No more boats.");
        assertThat(statements).extracting(s -> s.speaker().name()).containsExactly("Brit Dahl", "Ida Holm");
    }

    @Test
    void knowsADocumentByItsHead() {
        var statements = Article.statements("A report by the Harbour Inspectorate found that two boats were missing."
                + " The report said that nobody was told.");

        assertThat(statements).extracting(s -> s.speaker().name()).containsOnly("report by the Harbour Inspectorate");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Reports indicate that the ferries were late.",
        "Analysts argue that the port may close.",
        "As experts note, the port is now busier than ever.",
        "Intelligence suggests that this is not all.",
        "Norwegian intelligence states there is talk about a second port.",
        "Rumors claiming that the port will close are false.",
        "However, evidence suggests that the town might see benefits.",
        "Some officials said the port was full.",
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
