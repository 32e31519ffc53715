package io.courant.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import com.fasterxml.jackson.databind.JsonNode;
import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Stored;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents, one a line, become articles, and are known again when they come again. */
@ApiTest
class BulkImportTest {

    @Inject
    Stored stored;

    @Test
    void everyLineHasItsResultInOrderAndTheLastIsTheSummary() {
        List<JsonNode> lines = Bulk.send(Stream.concat(Stream.of(Bulk.documents("Auklet One", 120)), Stream.of("", " \t\r"))
                .toArray(String[]::new));
        assertThat(lines).hasSize(121);
        assertThat(lines.subList(0, 120)).extracting(line -> line.get("line").asInt())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 120).boxed().toList());
        assertThat(lines.subList(0, 120)).allSatisfy(line -> {
            assertThat(line.get("outcome").asText()).isEqualTo("created");
            assertThat(Api.json("/v1/articles/" + line.get("slug").asText()).getString("id"))
                    .isEqualTo(line.get("id").asText());
        });
        assertThat(lines.get(120)).isEqualTo(Bulk.json("{\"summary\": {\"lines\": 122, \"created\": 120, \"updated\": 0, "
                + "\"unchanged\": 0, \"failed\": 0}}"));
    }

    @Test
    void allThatADocumentSaysIsServed() {
        String slug = Bulk.send(Bulk.document("Auklet Two", "all", "Auklets Return To The Stack",
                "\"standfirst\": \"By night.\"",
                "\"body\": \"They came at dusk.\\n\\n“We had given them up,” said Wenna Trask, warden of the stack.\"",
                "\"publishedAt\": \"2026-03-01T06:00:00+02:00\"", "\"language\": \"en-GB\"",
                "\"section\": \"Auklet Affairs\"",
                "\"tags\": [\"Auklet Birds\", \"Auklet Islands\", \"Auklet Birds\"]", "\"authors\": [\"Ebba Auklund\"]",
                "\"image\": {\"url\": \"https://auklet.example/a.jpg\", \"alt\": \"A stack\", \"credit\": \"E. A.\"}",
                "\"url\": \"https://auklet.example/return\"",
                "\"quotes\": [{\"text\": \"We had given them up\", \"speaker\": \"Wenna Trask\", \"role\": \"warden\"},"
                        + " {\"text\": \"They will stay\", \"speaker\": \"Wenna Trask\"}]",
                "\"related\": [{\"url\": \"https://other.example/x\", \"headline\": \"Elsewhere\","
                        + " \"type\": \"background\"}]"))
                .get(0).get("slug").asText();
        JsonPath article = Api.json("/v1/articles/" + slug + "?include=quotes,related");
        assertThat(article.getString("publishedAt")).isEqualTo("2026-03-01T04:00:00Z");
        assertThat(article.getString("section.name")).isEqualTo("Auklet Affairs");
        assertThat(article.<String>getList("tags.name")).containsExactly("Auklet Birds", "Auklet Islands");
        assertThat(article.<String>getList("authors.name")).containsExactly("Ebba Auklund");
        assertThat(article.<String>getList("body.html")).first().isEqualTo("<p>They came at dusk.</p>");
        assertThat(article.getString("image.alt")).isEqualTo("A stack");
        assertThat(article.getString("canonicalUrl")).isEqualTo("https://auklet.example/return");
        assertThat(article.getString("language")).isEqualTo("en-GB");
        assertThat(article.<String>getList("quotes.text")).containsExactly("We had given them up");
        assertThat(article.getString("quotes[0].origin")).isEqualTo("editor");
        assertThat(article.getString("quotes[0].role")).isEqualTo("warden");
        assertThat(article.getString("related[0].type")).isEqualTo("background");
    }

    @Test
    void aQuoteThatDoesNotStandInTheTextIsADoubt() {
        JsonNode line = Bulk.send(Bulk.document("Auklet Three", "doubt", "Auklet Doubts", "\"body\": \"Nothing was said.\"",
                "\"quotes\": [{\"text\": \"Everything was said\"}]")).get(0);
        assertThat(line.get("doubts")).hasSize(1).first().asString().contains("quotes[0]");
    }

    @Test
    void whereADocumentNamesNoQuotesTheyAreFoundInTheText() {
        String body = "\"body\": \"“The stack will stand,” said Ottar Vinge, keeper of the stack.\"";
        List<JsonNode> lines = Bulk.send(Bulk.document("Auklet Four", "found", "Auklets Are Quoted", body),
                Bulk.document("Auklet Four", "none", "Auklets Are Not Quoted", body, "\"quotes\": []"));
        assertThat(quotes(lines.get(0))).containsExactly("The stack will stand");
        assertThat(quotes(lines.get(1))).isEmpty();
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        String[] documents = Bulk.documents("Auklet Five", 60, "\"body\": \"“It holds,” said Una Voss, a mason.\"",
                "\"tags\": [\"Auklet Masonry\"]", "\"related\": [{\"externalId\": \"n60\"}]");
        List<JsonNode> first = Bulk.send(documents);
        List<String> before = everything();
        List<JsonNode> second = Bulk.send(documents);
        assertThat(Bulk.outcomes(second)).hasSize(60).containsOnly("unchanged");
        assertThat(second).extracting(line -> line.get("id")).isEqualTo(first.stream().map(line -> line.get("id")).toList());
        assertThat(everything()).isEqualTo(before);
    }

    /** Also the audit log, and the transaction that wrote each row: an update to the same values would be seen. */
    private List<String> everything() throws Exception {
        return stored.column("select id || xmin::text from article union all select id || xmin::text from quote"
                + " union all select id || xmin::text from related_link union all select id || xmin::text from source"
                + " union all select article_id || xmin::text from imported_document"
                + " union all select count(*)::text from revision"
                + " union all select count(*)::text from audit_entry where action = 'import' order by 1");
    }

    @Test
    void aMendedDocumentBringsItsArticleUpToDate() {
        String[] documents = Bulk.documents("Auklet Six", 3, "\"body\": \"“So far,” said Nan Orr, a diver.\\n\\nThe end.\"");
        String slug = Bulk.send(documents).get(1).get("slug").asText();
        documents[1] = documents[1].replace("The end.", "The tide turned.");
        assertThat(Bulk.outcomes(Bulk.send(documents))).containsExactly("unchanged", "updated", "unchanged");
        JsonPath article = Api.json("/v1/articles/" + slug + "?include=quotes");
        assertThat(article.getInt("version")).isEqualTo(2);
        assertThat(article.<String>getList("body.text")).last().isEqualTo("The tide turned.");
        assertThat(article.<Object>getList("quotes")).hasSize(1);
    }

    @Test
    void ofTwoDocumentsOfOneArticleTheLaterWins() {
        List<JsonNode> lines = Bulk.send(Bulk.document("Auklet Seven", "twice", "Auklets Count Once"),
                Bulk.document("Auklet Seven", "other", "Auklets Count Others"),
                Bulk.document("auklet-seven", "twice", "Auklets Count Twice"));
        assertThat(Bulk.outcomes(lines)).containsExactly("created", "created", "updated");
        assertThat(lines.get(2).get("id")).isEqualTo(lines.get(0).get("id"));
        assertThat(Api.json("/v1/articles/" + lines.get(0).get("id").asText()).getString("headline"))
                .isEqualTo("Auklets Count Twice");
    }

    @Test
    void twoSpellingsOfOneOutletThatOnlyTheDatabaseKnowsAreOneArticleToo() throws Exception {
        String id = Bulk.send(Bulk.document("Auklet Eight", "first", "Auklets Are Known")).get(0).get("id").asText();
        stored.change("insert into source_alias (source_id, name, name_key) select publisher_id, 'The Eighth', 'the eighth'"
                + " from article where id = '" + id + "'");
        List<JsonNode> lines = Bulk.send(Bulk.document("Auklet Eight", "same", "Auklets Are Spelt"),
                Bulk.document("The Eighth", "same", "Auklets Are Spelt Anew"));
        assertThat(Bulk.outcomes(lines)).containsExactly("created", "updated");
        assertThat(Api.json("/v1/articles/" + lines.get(0).get("id").asText()).getString("headline"))
                .isEqualTo("Auklets Are Spelt Anew");
    }

    @Test
    void linksFindWhatComesLaterInTheSameFile() {
        String[] documents = Bulk.documents("Auklet Nine", 110);
        documents[0] = Bulk.document("Auklet Nine", "n1", "Auklets Look Ahead", "\"related\": ["
                + "{\"externalId\": \"n2\"}, {\"externalId\": \"n110\"}, {\"slug\": \"auklet-nine-piece-109\"}, "
                + "{\"headline\": \"Auklet Nine Piece 108\"}, {\"externalId\": \"n1\"}]");
        String slug = Bulk.send(documents).get(0).get("slug").asText();
        assertThat(related(slug)).containsExactly(
                "auklet-nine-piece-2", "auklet-nine-piece-110", "auklet-nine-piece-109", "auklet-nine-piece-108");
    }

    /** Outlets number their pieces alike: an id means one's own piece, even if it comes after another outlet's. */
    @Test
    void anIdMeansTheOutletsOwnPieceWheneverItComes() {
        String slug = Bulk.send(Bulk.document("Auklet Twenty", "auk-1", "Auklets Of Another Outlet"),
                Bulk.document("Auklet Nineteen", "auk-2", "Auklets Refer", "\"related\": [{\"externalId\": \"auk-1\"}]"))
                .get(1).get("slug").asText();
        assertThat(related(slug)).containsExactly("auklets-of-another-outlet");
        Bulk.send(Bulk.document("Auklet Nineteen", "auk-1", "Auklets Of Our Own"));
        assertThat(related(slug)).containsExactly("auklets-of-our-own");
    }

    private static List<String> related(String slug) {
        return Api.json("/v1/articles/" + slug + "/related").getList("items.article.slug");
    }

    @Test
    void manyPiecesOfOneHeadlineGetTheirNumbersInOrder() {
        String[] documents = IntStream.rangeClosed(1, 60)
                .mapToObj(day -> Bulk.document("Auklet Ten", "w" + day, "Auklet Weather")).toArray(String[]::new);
        assertThat(Bulk.send(documents).subList(0, 60)).extracting(line -> line.get("slug").asText()).startsWith(
                "auklet-weather", "auklet-weather-2", "auklet-weather-3").endsWith("auklet-weather-59", "auklet-weather-60")
                .doesNotHaveDuplicates();
    }

    @Test
    void theOutletOfADocumentThatNamesNoneIsTheParameters() {
        String nameless = Bulk.document("x", "p", "Auklets Have A Parameter").replace("\"publisher\": \"x\", ", "");
        String body = nameless + "\n" + Bulk.document("Auklet Twelve", "p", "Auklets Have Their Own");
        List<JsonNode> lines = Bulk.lines(Bulk.request().queryParam("publisher", "Auklet Eleven")
                .body(body.getBytes(StandardCharsets.UTF_8)).post("/v1/imports"));
        assertThat(lines).extracting(line -> line.path("slug").asText()).startsWith("auklets-have-a-parameter");
        assertThat(Api.json("/v1/articles?publisher=auklet-eleven").<String>getList("items.headline"))
                .containsExactly("Auklets Have A Parameter");
        assertThat(Api.json("/v1/articles?publisher=auklet-twelve").<String>getList("items.headline"))
                .containsExactly("Auklets Have Their Own");
    }

    @Test
    void aDraftIsNotVisibleAndDoesNotWriteOverWhatIs() {
        String draft = Bulk.document("Auklet Thirteen", "d", "Auklets Wait", "\"status\": \"draft\"");
        String slug = Bulk.send(draft).get(0).get("slug").asText();
        Api.get("/v1/articles/" + slug).statusCode(404);
        assertThat(Bulk.outcomes(Bulk.send(draft.replace("draft", "published")))).containsExactly("updated");
        Api.get("/v1/articles/" + slug).statusCode(200);
        assertThat(Bulk.outcomes(Bulk.send(draft))).as("it says nothing that is not visible").containsExactly("unchanged");
        List<JsonNode> lines = Bulk.send(draft.replace("Wait", "Hesitate"),
                Bulk.document("Auklet Thirteen", "e", "Auklets Go On"));
        assertThat(Bulk.outcomes(lines)).containsExactly("failed", "created");
        assertThat(lines.get(0).at("/problem/type").asText()).isEqualTo("/v1/problems/illegal-move");
        assertThat(Api.json("/v1/articles/" + slug).getString("headline")).isEqualTo("Auklets Wait");
    }

    @Test
    void whatEditorsHaveTakenAwayDoesNotComeBack() {
        String[] documents = Bulk.documents("Auklet Fifteen", 3);
        List<JsonNode> lines = Bulk.send(documents);
        decide(lines.get(0), "takedown", "{\"notice\": \"Taken down by order.\"}");
        decide(lines.get(1), "retract", "{\"notice\": \"It was invented.\"}");
        List<JsonNode> again = Bulk.send(documents);
        assertThat(Bulk.outcomes(again)).containsExactly("failed", "unchanged", "unchanged");
        assertThat(again.get(0).at("/problem/type").asText()).isEqualTo("/v1/problems/gone");
        assertThat(again.get(0).at("/problem/detail").asText()).contains("Taken down by order.");
        documents[1] = documents[1].replace("\"}", " mended\"}");
        assertThat(Bulk.send(documents[1]).get(0).at("/problem/type").asText()).isEqualTo("/v1/problems/illegal-move");
    }

    private static void decide(JsonNode line, String move, String why) {
        given().header("Authorization", "Bearer " + Api.TOKEN).header("If-Match", "*").contentType("application/json")
                .body(why).post("/v1/editorial/articles/" + line.get("id").asText() + "/" + move).then()
                .statusCode(lessThan(300));
    }

    @Test
    void everyWriteIsARevision() throws Exception {
        String[] documents = Bulk.documents("Auklet Sixteen", 2);
        String id = Bulk.send(documents).get(0).get("id").asText();
        Bulk.send(documents[0].replace("\"}", " mended\"}"), documents[1]);
        assertThat(stored.column("select number || ' ' || action from revision where article_id = '" + id
                + "' order by number")).containsExactly("1 import", "2 import");
    }

    @Test
    void everyTransactionIsOneEntryOfTheAuditLog() throws Exception {
        Bulk.lines(Bulk.request().header("X-Request-Id", "auklet-audit").body(String.join("\n",
                Bulk.documents("Auklet Fourteen", 60)).getBytes(StandardCharsets.UTF_8)).post("/v1/imports"));
        assertThat(stored.column("select name || ' ' || action || ' ' || detail from audit_entry"
                + " where request_id = 'auklet-audit' and action = 'import' order by at, id"))
                .containsExactly("administrator import 50 documents: 50 created",
                "administrator import 10 documents: 10 created");
    }

    private static List<String> quotes(JsonNode line) {
        return Api.json("/v1/articles/" + line.get("slug").asText() + "?include=quotes").getList("quotes.text");
    }
}
