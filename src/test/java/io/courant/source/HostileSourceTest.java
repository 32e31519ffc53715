package io.courant.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.courant.testing.ApiTest;
import io.courant.testing.Editor;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be stored is refused by the name of its member, and nothing of it is stored. */
@ApiTest
class HostileSourceTest {

    private static final String SOURCES = "/v1/editorial/sources";

    @AfterEach
    void nothingIsStored() {
        Editor.get(SOURCES + "?q=vermin&count=exact").body("count", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\u200b", "\\u0301", "Vermin\\nBold", "Vermin\\u0007", "Vermin\\u0085", "Vermin\\u2028x",
        "Vermin\\u202efdp", "Vermin\\u2066x", "\\u202aVermin", "Vermin\\u0000", "Vermin\\ud800", "Vermin\\u007f"})
    void aNameIsOneLineThatShowsSomething(String name) {
        refused("{\"kind\": \"person\", \"name\": \"" + name + "\"}", "name");
        refused("{\"kind\": \"person\", \"name\": \"Vermin\", \"aliases\": [\"Good\", \"" + name + "\"]}", "aliases[1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Capital", "two words", "-a", "a-", "a--b", "a/b", "a.b", "a_b", "../x",
            "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11",
        "a\\u0000", "a\\u202e", "<b>", "%00", "", "'; drop table source; --", "\\ud83d\\ude00"})
    void aSlugIsWordsJoinedByHyphens(String slug) {
        refused("{\"kind\": \"person\", \"name\": \"Vermin\", \"slug\": \"" + slug + "\"}", "slug");
    }

    @Test
    void whatIsTooLongIsRefused() {
        refused("{\"kind\": \"person\", \"name\": \"Vermin " + "x".repeat(144) + "\"}", "name");
        refused(with("\"slug\": \"" + "x".repeat(101) + "\""), "slug");
        refused(with("\"description\": \"" + "x".repeat(1_001) + "\""), "description");
        refused(with("\"aliases\": [\"" + "x".repeat(151) + "\"]"), "aliases[0]");
        refused(with("\"aliases\": " + IntStream.range(0, 51).mapToObj(n -> "\"a" + n + "\"").toList()), "aliases");
        refused(with("\"externalIds\": " + ids(21)), "externalIds");
        refused(with("\"externalIds\": {\"a\": \"" + "x".repeat(201) + "\"}"), "externalIds.a");
        refused(with("\"externalIds\": {\"" + "a".repeat(31) + "\": \"x\"}"), "externalIds." + "a".repeat(31));
    }

    @Test
    void asMuchAsIsAllowedIsTaken() {
        String path = SOURCES + "/" + Editor.post(SOURCES, "{\"kind\": \"person\", \"name\": \"" + "ÿ".repeat(150)
                + "\", \"slug\": \""
                + "y".repeat(100) + "\", \"description\": \"" + "d".repeat(1_000) + "\", \"aliases\": " + IntStream.range(0, 50)
                .mapToObj(n -> "\"" + (n + "a".repeat(150)).substring(0, 150) + "\"").toList() + ", \"externalIds\": " + ids(20)
                + "}")
                .statusCode(201).extract().path("slug");
        Map<String, Object> shown = Editor.get(path).extract().jsonPath().getMap("");
        Editor.put(path, "*", shown).statusCode(200);
        Editor.delete(path, "*").statusCode(204);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"kind\": \"person\"}                                              | 422 | name",
        "{\"name\": \"Vermin\"}                                              | 422 | kind",
        "{\"name\": null, \"kind\": null}                                    | 422 | kind",
        "{\"name\": \"Vermin\", \"kind\": \"animal\"}                        | 400 | kind",
        "{\"name\": \"Vermin\", \"kind\": 0}                                 | 400 | kind",
        "{\"name\": 7, \"kind\": \"person\"}                                 | 400 | name",
        "{\"name\": \"Vermin\", \"kind\": \"person\", \"alias\": []}         | 400 | alias",
        "{\"name\": \"Vermin\", \"kind\": \"person\", \"mergedInto\": \"x\"} | 400 | mergedInto",
        "{\"name\": \"Vermin\", \"kind\": \"person\", \"aliases\": \"x\"}    | 400 | aliases",
        "{\"name\": \"Vermin\", \"kind\": \"person\", \"aliases\": [null]}   | 422 | aliases[0]",
        "{\"name\": \"Vermin\", \"kind\": \"person\", \"aliases\": [\"a\", \"a\"]} | 422 | aliases",
        "{\"name\": \"Vermin\", \"kind\": \"person\", \"externalIds\": []}   | 400 | externalIds",
        "{\"name\": \"Vermin\", \"kind\": \"person\", \"externalIds\": {\"A\": \"x\"}} | 422 | externalIds.A",
        "{\"name\": \"Vermin\", \"kind\": \"person\", \"externalIds\": {\"a\": null}} | 422 | externalIds.a",
        "{\"name\": \"Vermin\", \"kind\": \"person\", \"externalIds\": {\"a\": 1}} | 400 | externalIds.a"})
    void aMemberThatIsWrongIsNamed(String body, int status, String field) {
        ValidatableResponse answer = Editor.post(SOURCES, body).statusCode(status);
        assertThat(answer.extract().jsonPath().getList("errors.field", String.class)).as(body).contains(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{", "{\"name\": \"Vermin\", \"name\": \"Vermin\"}",
            "{\"name\": \"Vermin\"} {}", "\u0000"})
    void whatIsNoObjectIsRefused(String body) {
        assertThat(Editor.post(SOURCES, body).extract().statusCode()).isIn(400, 422);
        assertThat(Editor.put(SOURCES + "/mara-teague", "*", body).extract().statusCode()).isIn(400, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%00b", "%ff", "%E2%80%AE", "..%2f..%2fetc%2fpasswd", "%27%20or%201=1--", "%25", "%20", "null"})
    void aHostileKeyOrWordFindsNothing(String text) {
        for (String noun : List.of("sources", "sections", "tags", "authors")) {
            String list = "/v1/editorial/" + noun;
            Editor.get(list + "/" + text).statusCode(404);
            Editor.put(list + "/" + text, "*", Map.of("name", "Vermin", "kind", "person")).statusCode(404);
            Editor.patch(list + "/" + text, "*", "{}").statusCode(404);
            Editor.delete(list + "/" + text, "*").statusCode(404);
            assertThat(Editor.get(list + "?q=" + text).extract().statusCode()).isIn(200, 400);
        }
        Editor.post(SOURCES + "/" + text + "/merge", Map.of("into", "mara-teague"), "If-Match", "*").statusCode(404);
    }

    @Test
    void anotherMediaTypeIsRefusedWithThoseThatAreTaken() {
        Editor.request().contentType("text/plain").body("{}").post(SOURCES).then().statusCode(415)
                .header("Accept-Post", equalTo("application/json"));
        Editor.request().contentType("text/plain").header("If-Match", "*").body("{}").patch(SOURCES + "/mara-teague").then()
                .statusCode(415).header("Accept-Patch", equalTo("application/merge-patch+json, application/json"));
    }

    private static String with(String member) {
        return "{\"kind\": \"person\", \"name\": \"Vermin\", " + member + "}";
    }

    private static String ids(int count) {
        return IntStream.range(0, count).mapToObj(n -> "\"s" + n + "\": \"" + "x".repeat(200) + "\"")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static void refused(String body, String field) {
        ValidatableResponse answer = Editor.post(SOURCES, body).statusCode(422);
        List<String> fields = answer.extract().jsonPath().getList("errors.field", String.class);
        assertThat(fields).as(body).contains(field);
    }
}
