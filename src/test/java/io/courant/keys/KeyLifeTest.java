package io.courant.keys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Stored;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of a key, over HTTP. */
@ApiTest
class KeyLifeTest {

    @Inject
    Stored stored;

    @Test
    void aKeyIsMadeUsedAndRevoked() {
        Response made = make("{'name': 'Turnstone desk', 'role': 'admin', 'expiresAt': '2126-12-31T23:00:00Z'}", null);
        String id = made.path("id");
        String token = made.path("token");
        made.then().statusCode(201).header("Location", containsString("/v1/keys/" + id)).header("Cache-Control", "no-store")
                .body("name", equalTo("Turnstone desk")).body("role", equalTo("admin")).body("createdAt", notNullValue())
                .body("expiresAt", equalTo("2126-12-31T23:00:00Z")).body("token", matchesPattern("crt_[A-Za-z0-9_-]{43}"))
                .body("revokedAt", nullValue()).body("lastUsedAt", nullValue());
        Api.as(token).get("/v1/keys/" + id).then().statusCode(200).body("lastUsedAt", notNullValue())
                .body("token", nullValue());
        String revokedAt = Api.as(token).delete("/v1/keys/" + id).then().statusCode(200).body("revokedAt", notNullValue())
                .body("token", nullValue()).extract().path("revokedAt");
        given().header("Authorization", "Bearer " + token).get("/v1/keys/" + id).then().statusCode(401);
        admin().delete("/v1/keys/" + id).then().statusCode(200).body("revokedAt", equalTo(revokedAt));
        admin().get("/v1/keys/" + id).then().statusCode(200).body("revokedAt", equalTo(revokedAt));
    }

    @Test
    void aRequestThatIsSentAgainMakesNoSecondKeyAndShowsNoToken() throws SQLException {
        String body = "{'name': 'Dunlin desk', 'role': 'reader'}";
        Response first = make(body, "dunlin-1");
        Response again = make(body, "dunlin-1");
        again.then().statusCode(201).body("id", equalTo(first.path("id"))).body("token", nullValue());
        Api.as(first.path("token")).get("/v1/keys").then().statusCode(403);
        assertThat(stored.column("select name from api_key where name = 'Dunlin desk'")).hasSize(1);
        assertThat(stored.column("select answer from idempotency_key where name like '%dunlin-1'")).hasSize(1)
                .allMatch(answer -> answer.contains("Dunlin desk")).noneMatch(answer -> answer.contains("crt_"));
        make("{'name': 'Dunlin desk', 'role': 'editor'}", "dunlin-1").then().statusCode(422)
                .body("type", equalTo("/v1/problems/idempotency-key-reused"));
        assertThat(make(body, "dunlin-2").<String>path("id")).isNotEqualTo(first.path("id"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "{'role': 'reader'}                                                          | 422 | name",
        "{'name': '  ', 'role': 'reader'}                                            | 422 | name",
        "{'name': 'a\\u202eb', 'role': 'reader'}                                     | 422 | name",
        "{'name': 'a\\nb', 'role': 'reader'}                                         | 422 | name",
        "{'name': 'a\\u0000b', 'role': 'reader'}                                     | 422 | name",
        "{'name': 'x'}                                                               | 422 | role",
        "{'name': 'x', 'role': 'owner'}                                              | 422 | role",
        "{'name': 'x', 'role': 'Admin'}                                              | 422 | role",
        "{'name': 'x', 'role': 'reader', 'expiresAt': '2020-01-01T00:00:00Z'}        | 422 | expiresAt",
        "{'name': 'x', 'role': 'reader', 'expiresAt': '+12026-01-01T00:00:00Z'}      | 400 | expiresAt",
        "{'name': 'x', 'role': 'reader', 'expiresAt': 'tomorrow'}                    | 400 | expiresAt",
        "{'name': 'x', 'role': 'reader', 'token': 'crt_mine'}                        | 400 | token",
        "{'name': 7, 'role': 'reader'}                                               | 400 | name"})
    void whatCannotBeAKeyIsRefusedByName(String body, int status, String field) {
        make(body, null).then().statusCode(status).body("errors[0].field", equalTo(field))
                .body("errors[0].in", equalTo("body"));
    }

    @Test
    void aNameOfTwoHundredCharactersIsTheLongest() {
        make("{'name': '" + "n".repeat(201) + "', 'role': 'reader'}", null).then().statusCode(422);
        make("{'name': '" + "n".repeat(200) + "', 'role': 'reader'}", null).then().statusCode(201);
    }

    @Test
    void theListIsFilteredByRoleAndByWhetherAKeyIsGood() throws SQLException {
        String good = Api.newKey("Sanderling good", "contributor").getString("id");
        String revoked = Api.newKey("Sanderling revoked", "contributor").getString("id");
        String expired = Api.newKey("Sanderling expired", "contributor").getString("id");
        String other = Api.newKey("Sanderling reader", "reader").getString("id");
        admin().delete("/v1/keys/" + revoked).then().statusCode(200);
        stored.change("update api_key set expires_at = now() where name = 'Sanderling expired'");
        admin().get("/v1/keys?role=contributor&active=true&limit=100").then().statusCode(200).body("items.id", hasItem(good))
                .body("items.id", not(hasItem(revoked))).body("items.id", not(hasItem(expired)))
                .body("items.id", not(hasItem(other)));
        admin().get("/v1/keys?role=contributor,editor&active=false&limit=100").then().body("items.id", hasItem(revoked))
                .body("items.id", hasItem(expired)).body("items.id", not(hasItem(good)));
        admin().get("/v1/keys?role=-contributor&limit=100").then().body("items.id", hasItem(other))
                .body("items.id", not(hasItem(good)));
        admin().get("/v1/keys?limit=100").then().body("items.token.findAll { it != null }", equalTo(List.of()));
    }

    @Test
    void pagesOfKeysMeetEachKeyOnceTheNewestFirst() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(0, Api.newKey("Knot " + i, "editor").getString("id"));
        }
        List<String> walked = new ArrayList<>();
        String next = null;
        for (int page = 0; page < 3; page++) {
            JsonPath answer = admin().get("/v1/keys?role=editor&limit=2" + (next == null ? "" : "&after=" + next)).jsonPath();
            walked.addAll(answer.getList("items.id"));
            next = answer.getString("next");
        }
        assertThat(walked.subList(0, 5)).isEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d98", "nonsense", "%00", "crt_x", "1-1-1-1-1"})
    void whatIsNoKeyIsA404(String id) {
        admin().get("/v1/keys/" + id).then().statusCode(404).body("type", equalTo("/v1/problems/not-found"));
        admin().delete("/v1/keys/" + id).then().statusCode(404).body("detail", not(containsString("crt_x")));
    }

    @ParameterizedTest
    @CsvSource({"active=yes, active", "active=, active", "role=owner, role", "sort=name, sort", "limit=0, limit"})
    void aFilterThatIsNoneIsRefused(String query, String field) {
        admin().get("/v1/keys?" + query).then().statusCode(400).body("errors[0].field", equalTo(field));
    }

    private static RequestSpecification admin() {
        return Api.as(Api.TOKEN);
    }

    private static Response make(String body, String key) {
        var request = admin().contentType("application/json").body(body.replace('\'', '"'));
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/v1/keys");
    }
}
