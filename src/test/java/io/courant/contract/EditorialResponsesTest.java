package io.courant.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Editor;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What writes to sources and labels answer is what the contract says of them. */
@ApiTest
class EditorialResponsesTest {

    @ParameterizedTest
    @ValueSource(strings = {"sources", "sections", "tags", "authors"})
    void everyWriteAnswersAsDocumented(String noun) {
        String path = "/v1/editorial/" + noun;
        String item = path + "/documented-writes";
        Map<String, String> said = noun.equals("sources") ? Map.of("name", "Documented Writes", "kind", "person")
                : Map.of("name", "Documented Writes");
        assertDocumented(201, "POST", path, json().body(said));
        assertDocumented(400, "POST", path, json().body("{\"nonsense\": 1}"));
        assertDocumented(401, "POST", path, given().contentType("application/json").body(said));
        assertDocumented(406, "POST", path, json().accept("text/csv").body(said));
        assertDocumented(409, "POST", path, json().body("{\"name\": \"x\", \"kind\": \"person\", \"slug\": \"documented-writes\"}"
                .replace(noun.equals("sources") ? "" : "\"kind\": \"person\", ", "")));
        assertDocumented(413, "POST", path, json().body("{\"name\": \"" + "x".repeat(4 * 1024 * 1024) + "\"}"));
        assertDocumented(415, "POST", path, Editor.request().contentType("text/plain").body("x"));
        assertDocumented(422, "POST", path, json().body("{}"));
        for (String method : List.of("PUT", "PATCH")) {
            assertDocumented(404, method, path + "/no-such-thing", json().header("If-Match", "*").body(said));
            assertDocumented(412, method, item, json().header("If-Match", "\"99\"").body(said));
            assertDocumented(415, method, item, Editor.request().contentType("text/plain").body("x"));
            assertDocumented(422, method, item, json().header("If-Match", "*").body("{\"name\": \"\"}"));
            assertDocumented(428, method, item, json().body(said));
            assertDocumented(200, method, item, json().header("If-Match", "*").body(said));
        }
        assertDocumented(428, "DELETE", item, Editor.request());
        assertDocumented(412, "DELETE", item, Editor.request().header("If-Match", "\"99\""));
        assertDocumented(204, "DELETE", item, Editor.request().header("If-Match", "*"));
        assertDocumented(404, "DELETE", item, Editor.request().header("If-Match", "*"));
    }

    @Test
    void whatIsStillInUseAnswersAsDocumented() {
        assertDocumented(409, "DELETE", "/v1/editorial/sources/mara-teague", Editor.request().header("If-Match", "*"));
        assertDocumented(409, "DELETE", "/v1/editorial/tags/transport", Editor.request().header("If-Match", "*"));
    }

    @Test
    void aMergeAndWhatItLeavesBehindAnswerAsDocumented() {
        Api.importPage(Api.page("Lapwing", "8 May 2025", "“The mole will hold,” said Gunnhild Lapp, a welder of moles."),
                Map.of("publisher", "Lapwing Post", "publish", true)).statusCode(201);
        Editor.post("/v1/editorial/sources", Map.of("name", "Gunnhild Lappen", "kind", "person")).statusCode(201);
        String merge = "/v1/editorial/sources/gunnhild-lapp/merge";
        assertDocumented(422, "POST", merge, json().header("If-Match", "*").body("{\"into\": \"nobody\"}"));
        assertDocumented(428, "POST", merge, json().body("{\"into\": \"gunnhild-lappen\"}"));
        assertDocumented(200, "POST", merge, json().header("If-Match", "*").body("{\"into\": \"gunnhild-lappen\"}"));
        for (String rest : List.of("", "/quotes", "/articles")) {
            assertDocumented(308, "GET", "/v1/sources/gunnhild-lapp" + rest, Editor.request().redirects().follow(false));
        }
    }

    private static RequestSpecification json() {
        return Editor.request().contentType("application/json");
    }

    private static void assertDocumented(int status, String method, String path, RequestSpecification request) {
        Response answer = request.request(method, path);
        assertThat(answer.statusCode()).as(method + " " + path + ": " + answer.asString()).isEqualTo(status);
        ContractCheck.assertDocumented(answer, GeneratedContract.operation(method.toLowerCase(), path));
    }
}
