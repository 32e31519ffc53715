package io.courant.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.courant.testing.Stored;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a key is used for can be read afterwards. */
@ApiTest
class AuditTest {

    @Inject
    Stored stored;

    @Test
    void aKeysLifeIsWrittenDown() {
        JsonPath key = Api.newKey("Avocet desk", "reader");
        Api.as(Api.TOKEN).header("X-Request-Id", "avocet-revoked").delete("/v1/keys/" + key.getString("id"));
        Api.as(Api.TOKEN).delete("/v1/keys/" + key.getString("id")).then().statusCode(200);
        List<Map<String, String>> entries = entries("item=key:" + key.getString("id"));
        assertThat(entries).extracting(entry -> entry.get("action")).containsExactly("revoke", "create");
        assertThat(entries.get(0)).containsEntry("name", "administrator").containsEntry("requestId", "avocet-revoked")
                .containsKey("at").doesNotContainKeys("key", "detail");
        assertThat(entries.get(1)).containsEntry("detail", "reader \"Avocet desk\"");
    }

    @Test
    void aReadIsAUse() {
        JsonPath key = Api.newKey("Curlew desk", "admin");
        Api.as(key.getString("token")).header("X-Request-Id", "curlew-read").get("/v1/keys?limit=1").then().statusCode(200);
        assertThat(entries("key=" + key.getString("id"))).containsExactly(Map.of("at", at("curlew-read"), "action", "use",
                "key", key.getString("id"), "name", "Curlew desk", "detail", "GET /v1/keys 200", "requestId", "curlew-read"));
    }

    @ParameterizedTest
    @CsvSource({"GET, /v1/keys, 403", "POST, /v1/imports, 403", "GET, /v1/forgotten, 403", "DELETE, /v1/keys/x, 403"})
    void aRefusalIsAUse(String method, String path, int status) {
        JsonPath key = Api.newKey("Refused desk", "reader");
        Api.as(key.getString("token")).contentType("text/plain").request(method, path).then().statusCode(status);
        assertThat(said("key=" + key.getString("id"))).containsExactly("use " + method + " " + path + " " + status);
    }

    @Test
    void aWriteIsWrittenDownOnceAndOneThatFailsIsAUse() {
        JsonPath key = Api.newKey("Godwit desk", "admin");
        make(key, "{\"name\": \"Godwit second desk\", \"role\": \"reader\"}").then().statusCode(201);
        make(key, "{\"name\": \"Godwit second desk\", \"role\": \"reader\"}").then().statusCode(201);
        make(key, "{\"name\": \"\"}").then().statusCode(422);
        assertThat(said("key=" + key.getString("id"))).containsExactly("use POST /v1/keys 422",
                "use POST /v1/keys 201", "create reader \"Godwit second desk\"");
    }

    @Test
    void anArticlesLifeIsWrittenDownBeyondItsEnd() {
        String path = "/v1/editorial/articles/" + Newsroom.draft("Fieldfare audited", "reason", "a first idea");
        String id = Newsroom.get(path).getString("id");
        String until = Newsroom.json(Method.POST, path + "/previews", "{}").getString("expiresAt");
        Newsroom.json(Method.POST, path + "/publish", Map.of("at", "2025-09-09T09:00:00Z", "reason", "it is true"));
        Newsroom.json(Method.POST, path + "/takedown", Map.of("notice", "Gone.", "reason", "it is not"));
        assertThat(said("item=article:" + id)).containsExactly("takedown it is not", "publish it is true",
                "preview revision 1 until " + until, "create a first idea");
    }

    @Test
    void aStorysLifeIsWrittenDown() {
        JsonPath story = Newsroom.json(Method.POST, "/v1/editorial/stories", Map.of("title", "Fieldfares"));
        String path = "/v1/editorial/stories/" + story.getString("slug");
        Newsroom.json(Method.PATCH, path, Map.of("description", "About fieldfares."));
        Newsroom.send(Method.DELETE, path, null).statusCode(204);
        assertThat(entries("item=story:" + story.getString("id"))).extracting(entry -> entry.get("action"))
                .containsExactly("delete", "edit", "create");
    }

    /** Its own entry was taken back with it. */
    @Test
    void aWriteThatIsTakenBackIsAUse() throws SQLException {
        JsonPath key = Api.newKey("Ruff desk", "admin");
        stored.change("alter table api_key add constraint ruff check (name <> 'Ruff refused') not valid");
        try {
            make(key, "{\"name\": \"Ruff refused\", \"role\": \"reader\"}").then().statusCode(500);
        } finally {
            stored.change("alter table api_key drop constraint ruff");
        }
        assertThat(said("key=" + key.getString("id"))).containsExactly("use POST /v1/keys 500");
    }

    @Test
    void whatNeedsNoTokenAndWhatHasABadOneIsNotWrittenDown() throws SQLException {
        JsonPath key = Api.newKey("Stint desk", "reader");
        Api.as(key.getString("token")).get("/v1/articles?limit=1").then().statusCode(200);
        given().header("Authorization", "Bearer crt_stint").header("X-Request-Id", "stint-bad").get("/v1/keys").then()
                .statusCode(401);
        assertThat(entries("key=" + key.getString("id"))).isEmpty();
        assertThat(stored.column("select request_id from audit_entry where request_id = 'stint-bad'")).isEmpty();
    }

    @Test
    void anAnswerGoesOutAlsoIfItsUseCannotBeWrittenDown() throws SQLException {
        JsonPath key = Api.newKey("Phalarope desk", "admin");
        stored.change("alter table audit_entry add constraint phalarope check (name <> 'Phalarope desk') not valid");
        try {
            Api.as(key.getString("token")).get("/v1/keys?limit=1").then().statusCode(200).body("items.size()", equalTo(1));
        } finally {
            stored.change("alter table audit_entry drop constraint phalarope");
        }
        assertThat(entries("key=" + key.getString("id"))).isEmpty();
    }

    @Test
    void aTokenInThePathIsNotWrittenDown() {
        JsonPath key = Api.newKey("Whinchat desk", "admin");
        Api.as(key.getString("token")).get("/v1/keys/" + key.getString("token")).then().statusCode(404);
        assertThat(entries("key=" + key.getString("id"))).extracting(entry -> entry.get("detail"))
                .containsExactly("GET /v1/keys/crt_... 404");
    }

    @Test
    void aLongPathIsCut() {
        JsonPath key = Api.newKey("Longspur desk", "admin");
        Api.as(key.getString("token")).get("/v1/keys/" + "x".repeat(2_000)).then().statusCode(404);
        assertThat(entries("key=" + key.getString("id")).get(0).get("detail")).hasSizeLessThan(600).endsWith("x... 404");
    }

    @Test
    void theLogIsFilteredAndWalkedTheNewestFirst() {
        JsonPath key = Api.newKey("Bunting desk", "admin");
        String id = key.getString("id");
        for (int i = 0; i < 4; i++) {
            Api.as(key.getString("token")).get("/v1/keys/" + id);
        }
        String made = make(key, "{\"name\": \"Bunting second desk\", \"role\": \"reader\"}").path("id");
        assertThat(entries("key=" + id + "&action=-use")).extracting(entry -> entry.get("item"))
                .containsExactly("key:" + made);
        assertThat(entries("key=" + id + "&action=use,create")).hasSize(5);
        String at = entries("item=key:" + made).get(0).get("at");
        assertThat(entries("key=" + id + "&since=" + at)).extracting(entry -> entry.get("action")).containsExactly("create");
        assertThat(entries("key=" + id + "&until=" + at)).hasSize(4).allMatch(entry -> entry.get("action").equals("use"));
        assertThat(entries("key=-" + id + "&item=key:" + made)).isEmpty();
        assertThat(entries("key=-" + id + "&item=key:" + id)).as("that of the configured administrator, without a key").hasSize(1);
        assertThat(walk("key=" + id)).isEqualTo(entries("key=" + id));
    }

    @ParameterizedTest
    @CsvSource({"key=nonsense, key", "since=yesterday, since", "until=2026-13-01, until", "actor=x, actor", "sort=at, sort"})
    void aFilterThatIsNoneIsRefused(String query, String field) {
        Api.as(Api.TOKEN).get("/v1/audit?" + query).then().statusCode(400).body("errors[0].field", equalTo(field));
    }

    private static List<Map<String, String>> walk(String filter) {
        List<Map<String, String>> walked = new ArrayList<>();
        String next = null;
        do {
            String after = next == null ? "" : "&after=" + next;
            JsonPath page = Api.as(Api.TOKEN).get("/v1/audit?limit=2&" + filter + after).jsonPath();
            walked.addAll(page.getList("items"));
            next = page.getString("next");
        } while (next != null);
        return walked;
    }

    private static List<Map<String, String>> entries(String filter) {
        return Api.as(Api.TOKEN).get("/v1/audit?limit=100&" + filter).then().statusCode(200).extract().jsonPath()
                .getList("items");
    }

    /** What each entry says that was done. */
    private static List<String> said(String filter) {
        return entries(filter).stream().map(entry -> entry.get("action") + " " + entry.get("detail")).toList();
    }

    private static String at(String requestId) {
        return entries("action=use").stream().filter(entry -> requestId.equals(entry.get("requestId"))).findFirst()
                .orElseThrow().get("at");
    }

    private static Response make(JsonPath key, String body) {
        return Api.as(key.getString("token")).contentType("application/json").header("Idempotency-Key", body)
                .body(body).post("/v1/keys");
    }
}
