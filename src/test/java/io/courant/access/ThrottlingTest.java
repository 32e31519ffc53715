package io.courant.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Bad tokens by the dozen are slowed down, and nobody else is. */
@ApiTest
class ThrottlingTest {

    private static final String LOOK_UP = "FROM `io.courant.access.ApiKey` WHERE tokenHash = ?1";

    @Inject
    SessionFactory sessions;

    private final String address = Api.anotherAddress();

    @Test
    void afterTenBadTokensTheAnswerIsToWaitLongerEachTime() {
        assertThat(bad(10)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.header("Retry-After")).isNull();
        });
        List<Response> more = bad(9);
        assertThat(more).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(429);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.<String>path("type")).isEqualTo("/v1/problems/too-many-requests");
            assertThat(answer.<String>path("requestId")).isNotBlank().isEqualTo(answer.header("X-Request-Id"));
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        });
        assertThat(more).extracting(answer -> answer.header("Retry-After"))
                .containsExactly("1", "2", "4", "8", "16", "32", "60", "60", "60");
    }

    @Test
    void theDatabaseIsNotAskedForATokenFromThere() {
        bad(12);
        long before = sessions.getStatistics().getQueryStatistics(LOOK_UP).getExecutionCount();
        assertThat(before).isGreaterThanOrEqualTo(10);
        bad(20);
        assertThat(sessions.getStatistics().getQueryStatistics(LOOK_UP).getExecutionCount()).isEqualTo(before);
    }

    @Test
    void anotherAddressIsServedAsBefore() {
        bad(12);
        assertThat(call("crt_bad", Api.anotherAddress()).statusCode()).isEqualTo(401);
    }

    @Test
    void aGoodTokenFromThereStillWorks() {
        String stored = Api.newKey("Throttled desk", Role.ADMIN).getString("token");
        bad(15);
        assertThat(call(Api.TOKEN, address).statusCode()).isEqualTo(200);
        assertThat(call(stored, address).statusCode()).isEqualTo(200);
    }

    /** Otherwise whoever has one could try any number of others, with that one in between. */
    @Test
    void aGoodTokenForgivesNothing() {
        bad(9);
        assertThat(call(Api.TOKEN, address).statusCode()).isEqualTo(200);
        assertThat(bad(2)).extracting(Response::statusCode).containsExactly(401, 429);
        assertThat(call(Api.TOKEN, address).statusCode()).isEqualTo(200);
        assertThat(bad(1).get(0).header("Retry-After")).isEqualTo("2");
    }

    @Test
    void aRevokedTokenFromThereIsABadOne() {
        JsonPath key = Api.newKey("Throttled and revoked", Role.ADMIN);
        bad(15);
        assertThat(call(key.getString("token"), address).statusCode()).isEqualTo(200);
        Api.as(Api.TOKEN).delete("/v1/keys/" + key.getString("id")).then().statusCode(200);
        assertThat(call(key.getString("token"), address).statusCode()).isEqualTo(429);
    }

    @Test
    void whatIsPublicIsServedThereToo() {
        bad(12);
        Api.as("crt_bad").header("X-Forwarded-For", address).get("/v1/tags").then().statusCode(200);
    }

    private List<Response> bad(int count) {
        return IntStream.range(0, count).mapToObj(number -> call("crt_bad" + number, address)).toList();
    }

    private static Response call(String token, String from) {
        return Api.as(token).header("X-Forwarded-For", from).get("/v1/keys?limit=1");
    }
}
