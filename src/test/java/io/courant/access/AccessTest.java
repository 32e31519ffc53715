package io.courant.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Contract;
import io.courant.testing.Stored;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading is public; all else takes a token that is good. */
@ApiTest
class AccessTest {

    private static final String PAGE = Api.page("Whimbrel", "3 April 2025", "Nothing happened. All were glad.");

    @Inject
    ApiKeyRepository keys;

    @Inject
    Stored stored;

    @Test
    void everyOperationThatTheContractCallsPublicAnswersWithoutAToken() {
        assertThat(Contract.operations()).filteredOn(Contract.Operation::open).hasSizeGreaterThan(15).allSatisfy(operation ->
                assertThat(given().request(operation.method(), operation.example()).statusCode())
                        .as("%s %s", operation.method(), operation.example()).isEqualTo(200));
    }

    @Test
    void everyOtherOperationOfTheContractWantsAToken() {
        assertThat(Contract.operations()).filteredOn(operation -> !operation.open()).isNotEmpty().allSatisfy(operation ->
                denied(importing().request(operation.method(), operation.example()).then()));
    }

    @Test
    void onlyTheImportsAreClosed() {
        assertThat(Contract.operations()).filteredOn(operation -> !operation.open())
                .extracting(Contract.Operation::path).containsExactly("/v1/imports");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer crt_wrong-token-for-the-tests-of-it", "Bearer", "Bearer ", "Bearer  ", "Basic YTpi",
        "bearer x", "Token " + Api.TOKEN, Api.TOKEN, "Bearer " + Api.TOKEN + "x", "Bearer " + Api.TOKEN + ", Bearer x",
        "Bearer\t" + Api.TOKEN})
    void aTokenThatIsNotGoodOpensNothing(String authorization) {
        denied(importing().header("Authorization", authorization).post("/v1/imports?publisher=Denied").then());
    }

    @Test
    void aTokenOfTenKilobytesOpensNothing() {
        denied(importing().header("Authorization", "Bearer crt_" + "x".repeat(10_000))
                .post("/v1/imports?publisher=Denied").then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "access_token", "authorization", "Authorization"})
    void aTokenInTheQueryOpensNothing(String parameter) {
        denied(importing().queryParam(parameter, Api.TOKEN).post("/v1/imports?publisher=Denied").then());
    }

    @Test
    void aTokenInACookieOrFormOpensNothing() {
        denied(importing().cookie("Authorization", "Bearer " + Api.TOKEN).post("/v1/imports?publisher=Denied").then());
    }

    @Test
    void theSchemeMayBeWrittenInAnyCase() {
        importing().header("Authorization", "bEARER " + Api.TOKEN).post("/v1/imports?publisher=Whimbrel Post").then()
                .statusCode(201);
    }

    @Test
    void aMissingTokenIsSaidBeforeAnythingElseThatIsWrong() {
        denied(given().contentType("application/json").body("{}").post("/v1/imports?nonsense=1").then());
    }

    @Test
    void aResourceThatSaysNothingOfAccessAnswersNobody() {
        denied(given().get("/v1/forgotten").then());
        given().header("Authorization", "Bearer " + Api.TOKEN).get("/v1/forgotten").then().statusCode(403)
                .contentType("application/problem+json").body("type", equalTo("/v1/problems/forbidden"));
    }

    @Test
    void whatIsPublicAsksNobodyWhoTheyAre() {
        given().header("Authorization", "Bearer crt_wrong-token-for-the-tests-of-it").get("/v1/articles").then().statusCode(200);
    }

    @Test
    void aStoredKeyIsGoodUntilItIsRemovedAndIsNowhereInClear() throws Exception {
        Token token = Token.random();
        QuarkusTransaction.requiringNew().run(() -> keys.persist(new ApiKey("tester", Role.ADMIN, token, Instant.EPOCH)));
        try {
            importing().header("Authorization", "Bearer " + token.value()).post("/v1/imports?publisher=Whimbrel Herald").then()
                    .statusCode(201);
            assertThat(stored.column("select k::text || encode(k.token_hash, 'escape') from api_key k")).hasSize(1)
                    .noneMatch(row -> row.contains(token.value().substring("crt_".length())));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> keys.deleteAll());
        }
        denied(importing().header("Authorization", "Bearer " + token.value()).post("/v1/imports?publisher=Denied").then());
    }

    @Test
    void theConfiguredTokenIsStoredNowhere() throws Exception {
        assertThat(stored.column("select k::text from api_key k")).isEmpty();
        Api.get("/v1/sources?q=Denied").body(containsString("\"items\":[]"));
    }

    private static RequestSpecification importing() {
        return given().contentType("text/plain; charset=UTF-8").body(PAGE);
    }

    private static void denied(ValidatableResponse answer) {
        answer.statusCode(401).header("WWW-Authenticate", startsWith("Bearer")).contentType("application/problem+json")
                .body("type", equalTo("/v1/problems/unauthorized"));
    }
}
