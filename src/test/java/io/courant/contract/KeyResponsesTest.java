package io.courant.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is answered to whoever makes and revokes keys is what the contract says. */
@ApiTest
class KeyResponsesTest {

    private static final Map<String, String> KEY = Map.of("name", "Contract desk", "role", "reader");

    private static final String NO_KEY = "/v1/keys/0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d99";

    /** The id of a key that the caller may do anything with. */
    static String newKey() {
        return Api.newKey("Contract desk", "reader").getString("id");
    }

    @Test
    void makingAKeyIsAnsweredAsDocumented() {
        assertCreate(201, json().body(KEY));
        assertCreate(201, json().body(Map.of("name", "Contract desk", "role", "admin", "expiresAt", "2126-12-31T23:00:00Z"))
                .header("Idempotency-Key", "contract-desk-1"));
    }

    @Test
    void whatCannotBeMadeIsRefusedAsDocumented() {
        assertCreate(400, json().body("{\"nmae\": \"x\"}"));
        assertCreate(400, json().body("{"));
        assertCreate(400, json().body(KEY).queryParam("x", "1"));
        assertCreate(406, json().body(KEY).accept("text/csv"));
        assertCreate(413, json().body("{\"name\": \"" + "x".repeat(4 * 1024 * 1024) + "\"}"));
        assertCreate(415, Api.as(Api.TOKEN).contentType("text/plain").body("x"));
        assertCreate(422, json().body(Map.of("name", "", "role", "owner")));
        assertCreate(201, json().body(KEY).header("Idempotency-Key", "contract-desk-2"));
        assertCreate(422, json().body(Map.of("name", "Another", "role", "reader"))
                .header("Idempotency-Key", "contract-desk-2"));
    }

    @Test
    void whoeverMayNotIsToldAsDocumented() {
        assertCreate(401, given().contentType("application/json").body(KEY));
        String reader = Api.newKey("Contract reader", "reader").getString("token");
        assertCreate(403, Api.as(reader).contentType("application/json").body(KEY));
        assertDocumented(401, given().delete("/v1/keys/" + newKey()), "delete");
        assertDocumented(403, Api.as(reader).delete("/v1/keys/" + newKey()), "delete");
    }

    @Test
    void tooManyBadTokensAreToldAsDocumented() {
        String address = Api.anotherAddress();
        Response answer = null;
        for (int i = 0; i < 11; i++) {
            answer = Api.as("crt_bad").header("X-Forwarded-For", address).delete(NO_KEY);
        }
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertDocumented(429, answer, "delete");
    }

    @Test
    void revokingIsAnsweredAsDocumentedEachTime() {
        String key = newKey();
        assertDocumented(200, Api.as(Api.TOKEN).delete("/v1/keys/" + key), "delete");
        assertDocumented(200, Api.as(Api.TOKEN).delete("/v1/keys/" + key), "delete");
        assertDocumented(404, Api.as(Api.TOKEN).delete(NO_KEY), "delete");
        assertThat(GeneratedContract.operation("delete", "/v1/keys/x").response(409)).isPresent();
    }

    private static RequestSpecification json() {
        return Api.as(Api.TOKEN).contentType("application/json");
    }

    private static void assertCreate(int status, RequestSpecification request) {
        Response answer = request.post("/v1/keys");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        ContractCheck.assertDocumented(answer, GeneratedContract.operation("post", "/v1/keys"));
    }

    private static void assertDocumented(int status, Response answer, String method) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        ContractCheck.assertDocumented(answer, GeneratedContract.operation(method, "/v1/keys/x"));
    }
}
