package io.courant.quote;

import static io.restassured.http.Method.DELETE;
import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An editor's word on who said what. */
@ApiTest
class EditorialQuotesTest {

    private static final String DESK = "/v1/editorial/articles/";
    private static final String TEXT = "“The quay is sinking,” said Mara Teague, an engineer. Her name for it is a slow whale.";

    @Test
    void quotesAreFoundInWhatAnEditorWrites() {
        JsonPath quotes = Newsroom.get(DESK + Newsroom.draft("Sanderling found", "bodyText", TEXT) + "/quotes");
        assertThat(quotes.getList("items.text")).containsExactly("The quay is sinking");
        assertThat(quotes.getList("items.origin")).containsExactly("extracted");
        assertThat(quotes.getInt("version")).isEqualTo(1);
    }

    @Test
    void anEditorsQuoteStandsInItsPlaceAndIsAVersionOfTheArticle() {
        String slug = Newsroom.draft("Sanderling added", "bodyText", TEXT);
        JsonPath quotes = Newsroom.send(POST, DESK + slug + "/quotes", Map.of("text", "a slow whale", "directness", "mixed",
                "speaker", "mara-teague"), Map.of("If-Match", "\"1\"")).statusCode(200).header("ETag", "\"2\"").extract().jsonPath();
        assertThat(quotes.getList("items.text")).containsExactly("The quay is sinking", "a slow whale");
        assertThat(quotes.getString("items[1].origin")).isEqualTo("editor");
        int start = quotes.getInt("items[1].start");
        assertThat(TEXT.substring(start, quotes.getInt("items[1].end"))).isEqualTo("a slow whale");
        Newsroom.send(POST, DESK + slug + "/quotes", Map.of("text", "quay"), Map.of("If-Match", "\"1\"")).statusCode(412);
        Newsroom.send(POST, DESK + slug + "/quotes", Map.of("text", "quay"), Map.of()).statusCode(428);
    }

    @Test
    void whatDoesNotStandInTheArticleIsRefused() {
        String slug = Newsroom.draft("Sanderling refused", "bodyText", TEXT);
        Newsroom.send(POST, DESK + slug + "/quotes", Map.of("text", "a fast whale")).statusCode(422)
                .body("errors[0].field", equalTo("text"));
        Newsroom.send(POST, DESK + slug + "/quotes", Map.of("text", "a slow whale", "block", "b7")).statusCode(422);
        Newsroom.send(POST, DESK + slug + "/quotes", Map.of("text", "a slow whale", "speaker", "nobody-known")).statusCode(422)
                .body("errors[0].field", equalTo("speaker"));
        Newsroom.send(POST, DESK + slug + "/quotes", Map.of("text", "a slow whale", "speker", "mara-teague")).statusCode(400)
                .body("errors[0].message", org.hamcrest.Matchers.containsString("speaker"));
    }

    @Test
    void anEditorsQuoteFollowsItsWordsWhenTheTextChangesAndTheRestIsFoundAnew() {
        String slug = Newsroom.draft("Sanderling followed", "bodyText", TEXT);
        Newsroom.json(POST, DESK + slug + "/quotes", Map.of("text", "a slow whale", "speaker", "mara-teague"));
        JsonPath before = Newsroom.get(DESK + slug + "/quotes");
        Newsroom.json(PATCH, DESK + slug, Map.of("bodyText", "Rain fell. " + TEXT));
        JsonPath after = Newsroom.get(DESK + slug + "/quotes");
        assertThat(after.getList("items.id")).as("they stay the same quotes").isEqualTo(before.getList("items.id"));
        assertThat(after.<Integer>getList("items.start")).isEqualTo(before.<Integer>getList("items.start").stream()
                .map(start -> start + "Rain fell. ".length()).toList());
        Newsroom.json(PATCH, DESK + slug, Map.of("bodyText", "Rain fell."));
        assertThat(Newsroom.get(DESK + slug + "/quotes").getList("items")).isEmpty();
    }

    @Test
    void aQuoteIsReplacedPatchedAndRemoved() {
        String slug = Newsroom.published("Sanderling mended", "bodyText", TEXT);
        String path = DESK + slug + "/quotes/" + Newsroom.get(DESK + slug + "/quotes").getString("items[0].id");
        JsonPath patched = Newsroom.json(PATCH, path, Map.of("role", "chief engineer"));
        assertThat(patched.getString("items[0].role")).isEqualTo("chief engineer");
        assertThat(patched.getString("items[0].origin")).isEqualTo("editor");
        assertThat(patched.getString("items[0].speaker")).isEqualTo("mara-teague");
        Newsroom.json(PUT, path, Map.of("text", "quay is sinking"));
        JsonPath seen = Api.json("/v1/articles/" + slug + "?include=quotes,sources");
        assertThat(seen.getString("quotes[0].text")).isEqualTo("quay is sinking");
        assertThat(seen.<String, Object>getMap("quotes[0]")).doesNotContainKeys("speaker", "role");
        assertThat(seen.getList("sources")).as("who is quoted no more is no source of it").isEmpty();
        Newsroom.send(DELETE, DESK + slug + "/quotes/0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11", null).statusCode(404);
        Newsroom.send(PATCH, path, Map.of("origin", "extracted")).statusCode(422).body("errors[0].field", equalTo("origin"));
        assertThat(Newsroom.json(DELETE, path, null).getList("items")).isEmpty();
        Newsroom.send(DELETE, path, null).statusCode(404);
    }

    @Test
    void quotesStandInTheOrderOfTheText() {
        String slug = Newsroom.draft("Sanderling ordered", "bodyText", "Rain fell on the town all through the morning. " + TEXT
                + "\n\n“The boats will go,” said Mara Teague.");
        assertThat(Newsroom.get(DESK + slug + "/quotes").getList("items.text"))
                .containsExactly("The quay is sinking", "The boats will go");
    }

    @Test
    void whatAnEditorHasWrittenIsNotFoundBesides() {
        String slug = Newsroom.draft("Sanderling overlapped", "bodyText",
                TEXT + "\n\n“The tide is turning,” said Mara Teague.");
        String id = Newsroom.get(DESK + slug + "/quotes").getString("items[0].id");
        Newsroom.json(PATCH, DESK + slug + "/quotes/" + id, Map.of("text", "quay is sinking"));
        Newsroom.json(PATCH, DESK + slug, Map.of("bodyText", "Rain fell. " + TEXT
                + "\n\n“The tide is turning, and soon,” said Mara Teague."));
        JsonPath quotes = Newsroom.get(DESK + slug + "/quotes");
        assertThat(quotes.getList("items.text")).as("in another block it may be")
                .containsExactly("quay is sinking", "The tide is turning, and soon");
        assertThat(quotes.getString("items[0].id")).isEqualTo(id);
    }

    @Test
    void theSameWordsInTwoBlocksAreTwoQuotes() {
        String slug = Newsroom.draft("Sanderling twice", "bodyText", TEXT + "\n\n" + TEXT);
        List<String> ids = Newsroom.get(DESK + slug + "/quotes").getList("items.id");
        assertThat(ids).hasSize(2);
        JsonPath added = Newsroom.json(POST, DESK + slug + "/quotes", Map.of("text", "a slow whale", "block", "b2"));
        assertThat(added.getList("items.block")).containsExactly("b1", "b2", "b2");
        Newsroom.json(PATCH, DESK + slug, Map.of("body", List.of(
                Map.of("id", "b1", "type", "paragraph", "text", "Her name for it is a slow whale."),
                Map.of("id", "b2", "type", "paragraph", "text", "Rain fell. " + TEXT))));
        JsonPath after = Newsroom.get(DESK + slug + "/quotes");
        assertThat(after.getList("items.block")).as("each in its own block").containsExactly("b2", "b2");
        assertThat(after.getList("items.id")).containsExactly(ids.get(1), added.getString("items[2].id"));
    }
}
