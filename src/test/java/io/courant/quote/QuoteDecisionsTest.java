package io.courant.quote;

import static io.restassured.http.Method.DELETE;
import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An editor's word on what was found stands, whatever happens to the text. */
@ApiTest
class QuoteDecisionsTest {

    private static final String DESK = "/v1/editorial/articles/";
    private static final String WORDS = "The slip is silting up";
    private static final String TEXT = "“" + WORDS + ",” said Mara Teague, an engineer.";
    private static final String AWAY = "Rain fell on the town.";

    private static String quotes(String slug) {
        return DESK + slug + "/quotes";
    }

    private static String first(String slug) {
        return quotes(slug) + "/" + Newsroom.get(quotes(slug)).getString("items[0].id");
    }

    private static List<String> seen(String slug) {
        return Api.json("/v1/articles/" + slug + "/quotes").getList("items.text");
    }

    private static void write(String slug, String text) {
        Newsroom.json(PATCH, DESK + slug, Map.of("bodyText", text));
    }

    @Test
    void whatIsConfirmedStaysWhileItsWordsStandWhetherFoundOrNot() {
        String slug = Newsroom.published("Dabchick confirmed", "bodyText", TEXT);
        JsonPath confirmed = Newsroom.json(POST, first(slug) + "/confirm", Map.of("reason", "Heard on tape"));
        assertThat(confirmed.getString("items[0].status")).isEqualTo("confirmed");
        assertThat(confirmed.getString("items[0].origin")).isEqualTo("extracted");
        assertThat(confirmed.getFloat("items[0].confidence")).isEqualTo(1);
        write(slug, AWAY + " On the wall there was “" + WORDS + "” in red.");
        assertThat(Newsroom.get(quotes(slug)).getList("items.id")).isEqualTo(confirmed.getList("items.id"));
        assertThat(seen(slug)).containsExactly(WORDS);
        write(slug, AWAY);
        assertThat(Newsroom.get(quotes(slug)).getList("items")).isEmpty();
        assertThat(Newsroom.get(DESK + slug + "/revisions").<Map<String, String>>getList("items"))
                .anySatisfy(one -> assertThat(one).containsEntry("action", "confirm a quote").containsEntry("reason", "Heard on tape"));
    }

    @Test
    void whatIsRejectedStaysAwayEvenIfItsWordsGoAndComeBack() {
        String slug = Newsroom.published("Dabchick rejected", "bodyText", TEXT);
        JsonPath rejected = Newsroom.json(POST, first(slug) + "/reject", Map.of());
        assertThat(rejected.getString("items[0].status")).isEqualTo("rejected");
        assertThat(seen(slug)).isEmpty();
        assertThat(Api.json("/v1/articles/" + slug + "?include=sources").getList("sources")).as("known only from it").isEmpty();
        write(slug, AWAY);
        JsonPath gone = Newsroom.get(quotes(slug));
        assertThat(gone.<String, Object>getMap("items[0]")).containsEntry("status", "rejected").doesNotContainKeys("block", "start", "end");
        Newsroom.send(POST, first(slug) + "/confirm", Map.of()).statusCode(409);
        write(slug, AWAY + "\n\n" + TEXT.replace("silting up,”", "silting up!”"));
        JsonPath back = Newsroom.get(quotes(slug));
        assertThat(back.getList("items.id")).as("the same words are the same quote").isEqualTo(rejected.getList("items.id"));
        assertThat(back.getString("items[0].status")).isEqualTo("rejected");
        assertThat(back.getString("items[0].text")).startsWith(WORDS);
        assertThat(back.getInt("items[0].start")).isEqualTo(1);
        assertThat(seen(slug)).isEmpty();
        Newsroom.json(POST, first(slug) + "/confirm", Map.of());
        assertThat(seen(slug)).singleElement().asString().startsWith(WORDS);
    }

    @Test
    void theSameWordsAreRejectedWhereverTheyStandButForWhatIsConfirmed() {
        String slug = Newsroom.published("Dabchick twice", "bodyText", TEXT + "\n\n" + TEXT + "\n\n" + TEXT);
        Newsroom.json(POST, first(slug) + "/confirm", Map.of());
        String second = Newsroom.get(quotes(slug)).getString("items[1].id");
        assertThat(Newsroom.json(POST, quotes(slug) + "/" + second + "/reject", Map.of()).getList("items.status"))
                .containsExactly("confirmed", "rejected", "rejected");
        write(slug, AWAY + "\n\n" + TEXT + "\n\n" + TEXT + "\n\n" + TEXT);
        assertThat(Newsroom.get(quotes(slug)).getList("items.status")).containsOnlyOnce("confirmed").containsOnly("confirmed", "rejected");
        assertThat(seen(slug)).containsExactly(WORDS);
    }

    @Test
    void aQuoteThatOverlapsWithWhatIsRejectedWaitsForAnEditor() {
        String slug = Newsroom.published("Dabchick longer", "bodyText", TEXT);
        Newsroom.json(POST, first(slug) + "/reject", Map.of());
        write(slug, TEXT.replace("silting up,”", "silting up, and soon,”"));
        assertThat(Newsroom.get(quotes(slug)).getList("items.status")).containsExactlyInAnyOrder("rejected", "suggested");
        assertThat(seen(slug)).isEmpty();
    }

    @Test
    void removingWhatWasFoundRejectsItAndRemovingAnEditorsQuoteRemovesIt() {
        String slug = Newsroom.published("Dabchick removed", "bodyText", TEXT);
        String path = first(slug);
        assertThat(Newsroom.json(DELETE, path, null).getList("items.status")).containsExactly("rejected");
        int version = Newsroom.json(DELETE, path, null).getInt("version");
        assertThat(Newsroom.get(quotes(slug)).getInt("version")).as("once is enough").isEqualTo(version);
        write(slug, AWAY + " " + TEXT);
        assertThat(seen(slug)).isEmpty();
        Newsroom.json(PATCH, path, Map.of("role", "chief engineer"));
        assertThat(seen(slug)).as("an editor has written it").containsExactly(WORDS);
        assertThat(Newsroom.json(DELETE, path, null).getList("items")).isEmpty();
    }

    @Test
    void whatAnEditorHasWrittenCanBeRejectedToo() {
        String slug = Newsroom.published("Dabchick mended", "bodyText", TEXT);
        Newsroom.json(PATCH, first(slug), Map.of("role", "chief engineer"));
        Newsroom.json(POST, first(slug) + "/reject", Map.of());
        write(slug, AWAY + " " + TEXT);
        assertThat(seen(slug)).isEmpty();
        assertThat(Newsroom.get(quotes(slug)).getList("items.status")).containsExactly("rejected");
    }

    @Test
    void aDecisionTakesTheCurrentVersionAndIsCarriedOutOnce() {
        String slug = Newsroom.draft("Dabchick decided", "bodyText", TEXT);
        String path = first(slug);
        for (String move : List.of("/confirm", "/reject")) {
            Newsroom.send(POST, path + move, Map.of(), Map.of()).statusCode(428);
            Newsroom.send(POST, path + move, Map.of(), Map.of("If-Match", "\"9\"")).statusCode(412);
            Newsroom.send(POST, path + move, Map.of("resaon", "x")).statusCode(400).body("errors[0].message", containsString("reason"));
            Newsroom.send(POST, quotes(slug) + "/0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11" + move, Map.of()).statusCode(404);
        }
        Map<String, String> headers = Map.of("If-Match", "\"1\"", "Idempotency-Key", "dabchick-" + slug);
        Newsroom.send(POST, path + "/confirm", Map.of(), headers).statusCode(200).header("ETag", "\"2\"");
        Newsroom.send(POST, path + "/confirm", Map.of(), headers).statusCode(200).body("version", equalTo(2));
        Newsroom.send(POST, path + "/confirm", Map.of()).statusCode(200).body("version", equalTo(2));
    }

    @Test
    void whatWasRejectedSinceStaysAwayWhenAnEarlierVersionIsBroughtBack() {
        String slug = Newsroom.published("Dabchick restored", "bodyText", TEXT + "\n\n“The ferry is late,” said Mara Teague.");
        Newsroom.json(POST, first(slug) + "/reject", Map.of());
        write(slug, AWAY);
        Newsroom.json(POST, DESK + slug + "/revisions/1/restore", null);
        assertThat(seen(slug)).containsExactly("The ferry is late");
        JsonPath quotes = Newsroom.get(quotes(slug));
        assertThat(quotes.getList("items.status")).containsExactly("rejected", "published");
        assertThat(quotes.getList("items.block")).containsExactly("b1", "b2");
        write(slug, AWAY);
        Newsroom.json(POST, DESK + slug + "/revisions/1/restore", null);
        assertThat(Api.json("/v1/articles/" + slug + "?include=sources").getList("sources.quotes")).containsExactly(1);
    }

    @Test
    void whatIsImportedAnewKeepsWhatAnEditorHasDecided() {
        String words = "The buoy has drifted";
        String page = Api.page("Dabchickery", "5 May 2025", TEXT, "“" + words + ",” said Mara Teague.", "It rained.");
        Map<String, Object> to = Map.of("publisher", "Dabchick Post", "publish", true);
        String slug = Api.importPage(page, to).statusCode(201).extract().jsonPath().getString("article.slug");
        JsonPath before = Newsroom.get(quotes(slug));
        assertThat(before.getList("items.text")).containsExactly(WORDS, words);
        Newsroom.json(POST, quotes(slug) + "/" + before.getString("items[0].id") + "/reject", Map.of());
        Newsroom.json(POST, quotes(slug) + "/" + before.getString("items[1].id") + "/confirm", Map.of());
        Api.importPage(page.replace("It rained.", "It snowed."), to).statusCode(200);
        JsonPath after = Newsroom.get(quotes(slug));
        assertThat(after.getList("items.status")).containsExactly("rejected", "confirmed");
        assertThat(after.getList("items.id")).isEqualTo(before.getList("items.id"));
        assertThat(seen(slug)).containsExactly(words);
    }

    @Test
    void aSpeakerWithoutANameIsShownAsTheTextDescribesThem() {
        String slug = Newsroom.published("Dabchick unnamed", "bodyText", "“The pumps were never tested,” said a senior official "
                + "who asked not to be named because the inquiry goes on.");
        JsonPath seen = Api.json("/v1/articles/" + slug + "?include=quotes,sources");
        assertThat(seen.<String, Object>getMap("quotes[0]")).doesNotContainKey("speaker");
        assertThat(seen.getString("quotes[0].anonymity.description")).isEqualTo("senior official");
        assertThat(seen.getString("quotes[0].anonymity.reason")).isEqualTo("because the inquiry goes on");
        assertThat(seen.getList("sources")).isEmpty();
        Newsroom.send(PATCH, first(slug), Map.of("speaker", "mara-teague")).statusCode(422)
                .body("errors[0].field", equalTo("anonymity"));
        JsonPath told = Newsroom.json(PUT, first(slug), Map.of("text", "The pumps were never tested", "affiliation", "Tide Office",
                "anonymity", Map.of("description", "official of the tide office")));
        assertThat(told.getString("items[0].affiliation")).isEqualTo("Tide Office");
        assertThat(told.getString("items[0].anonymity.description")).isEqualTo("official of the tide office");
        Newsroom.send(PATCH, first(slug), Map.of("anonymity", Map.of("description", " "))).statusCode(422)
                .body("errors[0].field", equalTo("anonymity.description"));
    }
}
