package io.courant.article;

import static io.restassured.RestAssured.given;
import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.courant.testing.Stored;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no editor would send, and some do: it is named, and nothing of it is stored. */
@ApiTest
class HostileBodyTest {

    private static final String DESK = "/v1/editorial/articles";

    @Inject
    Stored stored;

    @Test
    void whatCouldDoHarmIsTakenOutAndSaid() {
        JsonPath made = Newsroom.json(POST, DESK, Newsroom.article("Shrike sanitised", "bodyText", null, "bodyHtml",
                "<p onclick=\"x()\">A <b>bold</b> <a href=\"javascript:alert(1)\">claim</a>.</p><script>alert(2)</script>"
                        + "<svg onload=alert(3)></svg><p style=\"background:url(javascript:x)\">Another.</p>"));
        assertThat(made.getList("body.html")).containsExactly("<p>A <strong>bold</strong> claim.</p>", "<p>Another.</p>");
        assertThat(made.getList("body.text")).containsExactly("A bold claim.", "Another.");
        assertThat(String.join(" ", made.getList("removed", String.class))).contains("script").contains("onclick")
                .contains("javascript").contains("svg");
        assertThat(Newsroom.get(DESK + "/shrike-sanitised").getList("removed")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"headline\":                                     | 400 | malformed-json | not JSON",
        "[1]                                                | 400 | invalid-body   | object",
        "{\"headline\":\"a\",\"headline\":\"b\"}            | 400 | malformed-json | Duplicate",
        "{\"headlin\":\"a\"}                                | 400 | invalid-body   | did you mean \"headline\"",
        "{\"body\":[{\"type\":\"paragraf\",\"text\":\"x\"}]} | 400 | invalid-body  | did you mean \"paragraph\"",
        "{\"headline\":7}                                   | 400 | invalid-body   | headline must be a text",
        "{\"tags\":\"transport\"}                           | 400 | invalid-body   | tags must be an array",
        "{\"image\":{\"url\":\"/a.png\",\"width\":99999999999}} | 400 | invalid-body | image.width",
        "{\"image\":{\"url\":\"/a.png\",\"width\":1e400}}   | 400 | invalid-body   | image.width",
        "{\"headline\":\"a\\u0000b\"}                       | 422 | invalid-content | headline must hold no NUL",
        "{\"headline\":\"a\\ud800b\"}                       | 422 | invalid-content | surrogate",
        "{\"headline\":\"a\\nb\"}                           | 422 | invalid-content | one line",
        "{\"headline\":\"a\\u202eb\"}                       | 422 | invalid-content | bidirectional",
        "{\"headline\":\" \"}                               | 422 | invalid-content | headline must not be blank",
        "{\"headline\":\"a\"} x                             | 400 | malformed-json | not JSON",
    })
    void badJsonIsNamed(String body, int status, String type, String message) {
        Newsroom.send(POST, DESK, body.strip()).statusCode(status).contentType("application/problem+json")
                .body("type", equalTo("/v1/problems/" + type)).body("detail", containsString(message));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Newsroom.send(POST, DESK, Map.of("headline", "x".repeat(301), "publisher", "the-aldous-courier", "language", "no such",
                "image", Map.of("url", "javascript:alert(1)", "alt", ""), "canonicalUrl", "//evil.example/", "body",
                List.of(Map.of("type", "image", "image", Map.of("url", "data:text/html,x", "alt", "a", "credit", "b")))))
                .statusCode(422).body("errors.field", hasItems("body[0].image.url", "canonicalUrl", "headline",
                        "image.alt", "image.credit", "image.url", "language"));
    }

    @Test
    void tenThousandLevelsAreTooDeep() {
        Newsroom.send(POST, DESK, "{\"body\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}").statusCode(400)
                .body("type", equalTo("/v1/problems/malformed-json"));
        Newsroom.send(POST, DESK, "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)).statusCode(400);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        Newsroom.send(POST, DESK, "{\"bodyText\":\"" + "x".repeat(4 * 1024 * 1024) + "\"}").statusCode(413);
        Newsroom.send(POST, DESK, Newsroom.article("Shrike large", "bodyText", "x".repeat(30_000))).statusCode(422)
                .body("errors.field", hasItem("bodyText[0].text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "multipart/form-data"})
    void anotherMediaTypeIsRefusedWithThoseThatAreTaken(String type) {
        given().header("Authorization", "Bearer " + Api.TOKEN).contentType(type).body("x".getBytes()).post(DESK).then()
                .statusCode(415).header("Accept-Post", containsString("application/json"));
        given().header("Authorization", "Bearer " + Api.TOKEN).contentType(type).body("x".getBytes())
                .patch(DESK + "/what-the-harbour-weighed").then().statusCode(415)
                .header("Accept-Patch", containsString("application/merge-patch+json"));
    }

    @Test
    void whatIsReadOnlyMayComeBackButNotChange() {
        String slug = Newsroom.draft("Shrike read only");
        Map<String, Object> document = Newsroom.get(DESK + "/" + slug).getMap("");
        document.put("headline", "Shrike read only, edited");
        assertThat(Newsroom.json(PUT, DESK + "/" + slug, document).getInt("version")).isEqualTo(2);
        document.put("version", 2);
        document.put("status", "published");
        Newsroom.send(PUT, DESK + "/" + slug, document).statusCode(422)
                .body("errors.field", hasItem("status"));
        Newsroom.send(POST, DESK, Newsroom.article("Shrike id", "id", "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")).statusCode(422)
                .body("errors[0].field", equalTo("id"));
    }

    @Test
    void aRefusedChangeLeavesNothingBehind() throws Exception {
        String slug = Newsroom.draft("Shrike untouched");
        Map<String, String> rows = stored.rows();
        Newsroom.send(PATCH, DESK + "/" + slug, Map.of("headline", "Shrike touched", "tags", List.of("no-such-tag")))
                .statusCode(422);
        Newsroom.send(PATCH, DESK + "/" + slug, Map.of("headline", "Shrike touched", "bodyHtml", "<p>“New,” said Una Shrike.</p>",
                "bodyText", "Both.")).statusCode(422);
        assertThat(stored.rows()).isEqualTo(rows);
        assertThat(Newsroom.get(DESK + "/" + slug).getString("headline")).isEqualTo("Shrike untouched");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"1\"", "\"2\"", "1", "\"1", "\"x\"", "\"1\"x", "\"01\""})
    void aVersionThatIsNotTheCurrentOneIsRefused(String version) {
        String slug = Newsroom.draft("Shrike version");
        Newsroom.send(PATCH, DESK + "/" + slug, Map.of("headline", "x"), Map.of("If-Match", version)).statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "*", "\"9\", \"1\"", " \"1\" "})
    void theCurrentVersionIsKnownInAnyOfItsForms(String version) {
        String slug = Newsroom.draft("Shrike matched");
        Newsroom.send(PATCH, DESK + "/" + slug, Map.of("headline", "x"), Map.of("If-Match", version)).statusCode(200);
    }

    @Test
    void momentsOutOfRangeAreRefused() {
        String slug = Newsroom.draft("Shrike moments");
        for (String at : List.of("0001-01-01T00:00:00Z", "+1000000-01-01T00:00:00Z", "tomorrow", "2026-02-30T00:00:00Z")) {
            assertThat(Newsroom.send(POST, DESK + "/" + slug + "/publish", Map.of("at", at)).extract().statusCode())
                    .as(at).isIn(400, 422);
        }
        assertThat(Newsroom.get(DESK + "/" + slug).getString("status")).isEqualTo("draft");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "1761069600", "1.5", "true", "\"5\"", "\"1761069600\"", "\"0000-01-01T00:00:00Z\"",
        "\"-0001-01-01T00:00:00Z\"", "\"+99999-01-01T00:00:00Z\"", "\"+999999999-12-31T23:59:59Z\"", "\"\"", "[2026,1,1]"})
    void aMomentIsWrittenAsRfc3339SaysAndInNoOtherWay(String at) {
        String slug = Newsroom.draft("Shrike moment");
        Newsroom.send(POST, DESK + "/" + slug + "/publish", "{\"at\": " + at + "}").statusCode(400)
                .body("errors[0].field", equalTo("at")).body("errors[0].message", containsString("2026-10-02T17:40:00Z"));
        Newsroom.send(PUT, DESK + "/" + slug + "/related", "{\"items\": [{\"headline\": \"x\", \"publishedAt\": " + at + "}]}")
                .statusCode(400).body("errors[0].field", equalTo("items[0].publishedAt"));
        Newsroom.send(GET, DESK + "/" + slug + "/related", null).statusCode(200);
    }
}
