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
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading is public; all else takes a token that is good. */
@ApiTest
class AccessTest {

    private static final String PAGE = Api.page("Whimbrel", "3 April 2025", "Nothing happened. All were glad.");

    @Inject
    Stored stored;

    @Test
    void everyOperationThatTheContractCallsPublicAnswersWithoutAToken() {
        assertThat(Contract.operations()).filteredOn(one -> one.open() && !one.streams()).hasSizeGreaterThan(15).allSatisfy(operation ->
                assertThat(given().request(operation.method(), operation.example()
                        // it suggests nothing for nothing
                        + (operation.id().equals("suggest") ? "?q=tun" : "")).statusCode())
                        .as("%s %s", operation.method(), operation.example()).isEqualTo(200));
    }

    @Test
    void everyOtherOperationOfTheContractWantsAToken() {
        assertThat(Contract.operations()).filteredOn(operation -> !operation.open()).isNotEmpty().allSatisfy(operation ->
                denied(operation.attempt(given()).then()));
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
    void aStoredKeyIsGoodUntilItIsRevokedAndIsNowhereInClear() throws Exception {
        JsonPath key = Api.newKey("Whimbrel tester", Role.EDITOR);
        String token = key.getString("token");
        bearing(token).post("/v1/imports?publisher=Whimbrel Herald").then().statusCode(201);
        assertThat(stored.column("select k::text || encode(k.token_hash, 'escape') from api_key k"
                + " where name = 'Whimbrel tester'")).hasSize(1).noneMatch(row -> row.contains(token.substring("crt_".length())));
        Api.as(Api.TOKEN).delete("/v1/keys/" + key.getString("id")).then().statusCode(200);
        denied(bearing(token).post("/v1/imports?publisher=Denied").then());
    }

    @Test
    void aKeyThatHasExpiredIsRefusedLikeOneThatNeverWas() throws Exception {
        String token = Api.newKey("Whimbrel of yesterday", Role.EDITOR).getString("token");
        stored.change("update api_key set expires_at = now() where name = 'Whimbrel of yesterday'");
        String expired = denied(bearing(token).post("/v1/imports?publisher=Denied").then()).extract().path("detail");
        assertThat(expired).isEqualTo(denied(bearing(Token.random().value()).post("/v1/imports?publisher=Denied").then())
                .extract().path("detail"));
    }

    @Test
    void theConfiguredTokenIsStoredNowhere() throws Exception {
        assertThat(stored.column("select encode(token_hash, 'hex') from api_key"))
                .doesNotContain(HexFormat.of().formatHex(new Token(Api.TOKEN).hash()));
        Api.get("/v1/sources?q=Denied").body(containsString("\"items\":[]"));
    }

    private static RequestSpecification bearing(String token) {
        return importing().header("Authorization", "Bearer " + token);
    }

    /** Each from an address of its own: bad tokens are counted for each. */
    private static RequestSpecification importing() {
        return given().header("X-Forwarded-For", Api.anotherAddress()).contentType("text/plain; charset=UTF-8").body(PAGE);
    }

    private static ValidatableResponse denied(ValidatableResponse answer) {
        return answer.statusCode(401).header("WWW-Authenticate", startsWith("Bearer")).contentType("application/problem+json")
                .body("type", equalTo("/v1/problems/unauthorized"));
    }
}
