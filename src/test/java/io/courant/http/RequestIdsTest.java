package io.courant.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.RawHttp;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every request has a name that its answer, its problem and the log share. */
@ApiTest
class RequestIdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"abc", "A-1_b.2", "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11", "x"})
    void aHarmlessNameIsGivenBack(String id) {
        given().header("X-Request-Id", id).get("/v1/tags").then().header("X-Request-Id", id);
        Response problem = given().header("X-Request-Id", id).get("/v1/tags?limit=0");
        assertThat(problem.header("X-Request-Id")).isEqualTo(id).isEqualTo(problem.path("requestId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<script>alert(1)</script>", "a;b", "${jndi:ldap://x}", "a\tb", "naïve", ""})
    void aNameThatCouldDoHarmIsReplaced(String id) {
        String given = given().header("X-Request-Id", id).get("/v1/tags").header("X-Request-Id");
        assertThat(UUID.fromString(given)).isNotNull();
    }

    @Test
    void sixtyFourCharactersAreTheLongestName() {
        assertThat(named("a".repeat(64))).contains("X-Request-Id: " + "a".repeat(64));
        assertThat(named("a".repeat(65))).doesNotContain("a".repeat(65));
        assertThat(named("a".repeat(10_000))).startsWith("HTTP/1.1 200").doesNotContain("aaaaa");
    }

    @Test
    void aNameCannotSmuggleInAHeader() {
        String answer = RawHttp.get("/v1/tags", "X-Request-Id: a\r\n Set-Cookie: evil=1");
        assertThat(answer).doesNotContain("\nSet-Cookie", "evil=1");
        assertThat(RawHttp.get("/v1/tags", "X-Request-Id: a\rSet-Cookie: evil=1")).doesNotContain("Set-Cookie");
    }

    @Test
    void twoRequestsNeverShareAName() {
        assertThat(Api.get("/v1/tags").extract().header("X-Request-Id")).isNotEqualTo(Api.get("/v1/tags").extract().header("X-Request-Id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles", "/v1/articles?limit=0", "/v1/articles/none", "/nothing", "/v1/imports", "/for-tests/fault",
        "/v1/problems"})
    void everyAnswerHasOne(String path) {
        assertThat(Api.get(path).extract().header("X-Request-Id")).isNotBlank();
        assertThat(given().head(path).header("X-Request-Id")).isNotBlank();
        assertThat(given().options(path).header("X-Request-Id")).isNotBlank();
    }

    private static String named(String id) {
        return RawHttp.get("/v1/tags?limit=1", "X-Request-Id: " + id);
    }
}
