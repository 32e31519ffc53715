package io.courant.idempotency;

import static io.restassured.http.Method.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.courant.testing.Stored;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A request that is sent again. */
@ApiTest
class OnceTest {

    private static final String ARTICLES = "/v1/editorial/articles";

    @Inject
    Stored stored;

    @Test
    void theSameKeyGetsTheSameAnswerAndDoesNothingAgain() throws Exception {
        String first = send("knot-1", "Knot one").statusCode(201).extract().asString();
        assertThat(send("knot-1", "Knot one").statusCode(201).header("Location", endsWith("/v1/editorial/articles/knot-one"))
                .extract().asString()).isEqualTo(first);
        assertThat(stored.column("select slug from article where headline = 'Knot one'")).hasSize(1);
    }

    @Test
    void withoutAKeyEveryRequestIsANewOne() {
        Newsroom.send(POST, ARTICLES, Newsroom.article("Knot two")).statusCode(201).body("slug", equalTo("knot-two"));
        Newsroom.send(POST, ARTICLES, Newsroom.article("Knot two")).statusCode(201).body("slug", equalTo("knot-two-2"));
    }

    @Test
    void anotherBodyOrAnotherOperationIsRefused() {
        send("knot-3", "Knot three").statusCode(201);
        send("knot-3", "Knot four").statusCode(422).body("type", equalTo("/v1/problems/idempotency-key-reused"));
        Newsroom.send(POST, "/v1/editorial/stories", Map.of("title", "Knot"), Map.of("Idempotency-Key", "knot-3"))
                .statusCode(422);
    }

    @Test
    void whatFailedIsNotKept() {
        Map<String, String> key = Map.of("Idempotency-Key", "knot-5");
        Map<String, Object> article = Newsroom.article("Knot five", "section", "knot-section");
        Newsroom.send(POST, ARTICLES, article, key).statusCode(422);
        Newsroom.send(POST, "/v1/editorial/sections", Map.of("name", "Knot section")).statusCode(201);
        Newsroom.send(POST, ARTICLES, article, key).statusCode(201);
    }

    @Test
    void aMoveThatIsSentAgainIsNotRefusedForItsOldVersion() {
        String slug = Newsroom.draft("Knot six");
        Map<String, String> headers = Map.of("Idempotency-Key", "knot-6", "If-Match", "\"1\"");
        String path = ARTICLES + "/" + slug + "/publish";
        Newsroom.send(POST, path, "{}", headers).statusCode(200).header("ETag", "\"2\"");
        Newsroom.send(POST, path, "{}", headers).statusCode(200).header("ETag", "\"2\"");
        Newsroom.send(POST, path, "{}", Map.of("If-Match", "\"1\"")).statusCode(412);
    }

    @Test
    void afterADayAKeyIsForgotten() throws Exception {
        send("knot-7", "Knot seven").statusCode(201);
        stored.change("update idempotency_key set at = at - interval '25 hours' where name like '% knot-7'");
        send("knot-7", "Knot seven").statusCode(201).body("slug", equalTo("knot-seven-2"));
    }

    @Test
    void aKeyThatIsNoKeyIsRefused() {
        send("x".repeat(201), "Knot eight").statusCode(400);
    }

    @Test
    void whatIsTakenDownIsErasedFromKeptAnswersToo() throws Exception {
        Map<String, Object> article = Newsroom.article("Knot nine", "bodyText", "The knotnine secret.");
        Map<String, String> key = Map.of("Idempotency-Key", "knot-9");
        String slug = Newsroom.send(POST, ARTICLES, article, key).statusCode(201).extract().path("slug");
        Newsroom.send(POST, ARTICLES + "/" + slug + "/takedown", Map.of("notice", "Gone."),
                Map.of("Idempotency-Key", "knot-10", "If-Match", "*")).statusCode(200);
        assertThat(stored.column("select answer from idempotency_key where answer ilike '%knotnine%'")).isEmpty();
        Newsroom.send(POST, ARTICLES, article, key).statusCode(410);
        assertThat(stored.column("select slug from article where headline = 'Knot nine'"))
                .as("what was carried out is not carried out again").isEmpty();
        Newsroom.send(POST, ARTICLES + "/" + slug + "/takedown", Map.of("notice", "Gone."),
                Map.of("Idempotency-Key", "knot-10", "If-Match", "*")).statusCode(200).body("slug", equalTo(slug));
    }

    @Test
    void twoCallersMayChooseTheSameKey() {
        for (String desk : List.of("Knot desk", "Knot night desk")) {
            Api.as(Api.newKey(desk, "contributor").getString("token")).contentType("application/json")
                    .header("Idempotency-Key", "knot-11").body(Newsroom.article(desk)).post(ARTICLES).then().statusCode(201);
        }
    }

    @Test
    void theSameBodyForAnotherArticleIsAnotherRequest() {
        String first = Newsroom.draft("Knot twelve");
        String second = Newsroom.draft("Knot thirteen");
        Map<String, String> headers = Map.of("Idempotency-Key", "knot-12", "If-Match", "*");
        Newsroom.send(POST, ARTICLES + "/" + first + "/publish", "{}", headers).statusCode(200);
        Newsroom.send(POST, ARTICLES + "/" + second + "/publish", "{}", headers).statusCode(422);
        assertThat(Newsroom.get(ARTICLES + "/" + second).getString("status")).isEqualTo("draft");
    }

    private static ValidatableResponse send(String key, String headline) {
        return Newsroom.send(POST, ARTICLES, Newsroom.article(headline), Map.of("Idempotency-Key", key));
    }
}
