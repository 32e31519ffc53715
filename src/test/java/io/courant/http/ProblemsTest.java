package io.courant.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Design rules: what is not understood is refused and said, and every error is a problem of a closed catalogue. */
@ApiTest
class ProblemsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "articles?sectoin=politics                | sectoin         | did you mean \"section\"",
        "articles?page=2                          | page            | known are",
        "articles?related.limit=3                 | related.limit   | no effect without include=related",
        "articles?latest.limit=3                  | latest.limit    | no effect without include=latest",
        "articles?body=html                       | body            | add view=full",
        "articles?fields=quotes.text              | fields          | only with include=quotes",
        "articles?Limit=2                         | Limit           | did you mean \"limit\"",
        "articles?limit=0                         | limit           | from 1 to 100",
        "articles?limit=101                       | limit           | from 1 to 100",
        "articles?limit=ten                       | limit           | from 1 to 100",
        "articles?limit=1&limit=2                 | limit           | takes one value",
        "articles?sort=headline                   | sort            | known are -publishedAt",
        "articles?sort=-publishedat               | sort            | did you mean \"-publishedAt\"",
        "articles?sort=relevance                  | sort            | together with q",
        "articles?count=all                       | count           | none, estimate, exact",
        "articles?view=ful                        | view            | did you mean \"full\"",
        "articles?body=markdown                   | body            | blocks, html, text, none",
        "articles?excerpt=19                      | excerpt         | from 20 to 500",
        "articles?excerpt=501                     | excerpt         | from 20 to 500",
        "articles?include=quotse                  | include         | did you mean \"quotes\"",
        "articles?include=colour                  | include         | known are",
        "articles?related.limit=51                | related.limit   | from 1 to 50",
        "articles?latest.limit=0                  | latest.limit    | from 1 to 20",
        "articles?fields=headlin                  | fields          | did you mean \"headline\"",
        "articles?fields=section.titel            | fields          | slug, name",
        "articles?fields=section,section.titel    | fields          | slug, name",
        "articles?publishedAfter=2026-02-30       | publishedAfter  | RFC 3339",
        "articles?publishedBefore=yesterday       | publishedBefore | RFC 3339",
        "articles?changedAfter=2026-10-02T10:00   | changedAfter    | RFC 3339",
        "articles?publishedAfter=%2B294277-01-01T00:00:00Z | publishedAfter | RFC 3339",
        "articles?ids=some-slug                   | ids             | UUID",
        "articles?highlight=yes&q=tunnel          | highlight       | true or false",
        "articles?highlight=true                  | highlight       | q as well",
        "articles?tag=a%00b                       | tag             | no slug or id",
        "articles?q=a%00b                         | q               | no NUL",
        "articles?q=%20                           | q               | ''",
        "articles/some-key?sections=1             | sections        | known are",
        "articles/some-key?excerpt=1              | excerpt         | from 20 to 500",
        "articles/some-key/quotes?limit=3         | limit           | known are include",
        "articles/some-key/related?limit=99       | limit           | from 1 to 50",
        "quotes?directness=dirct                  | directness      | did you mean \"direct\"",
        "quotes?speaker=mara-teague               | speaker         | known are",
        "quotes?sort=relevance                    | sort            | together with q",
        "quotes?fields=text,speaker.nam           | fields          | did you mean \"name\"",
        "sources?kind=persn                       | kind            | did you mean \"person\"",
        "sources?sort=articleCount                | sort            | did you mean \"-articleCount\"",
        "sources/mara-teague?fields=nam           | fields          | did you mean \"name\"",
        "sources/mara-teague/quotes?limit=0       | limit           | from 1 to 100",
        "sources/mara-teague/articles?limit=0     | limit           | from 1 to 100",
        "sections?limit=0                         | limit           | from 1 to 100",
        "tags?sort=count                          | sort            | known are",
        "authors?fields=nmae                      | fields          | known are",
        "sections/politics?fields=name            | fields          | none is taken here",
        "problems?limit=3                         | limit           | none is taken here"})
    void aBadParameterIsNamedWithWhatIsAllowed(String path, String field, String hint) {
        Response answer = problem(Api.get("/v1/" + path).extract().response(), 400, "invalid-parameter");
        assertThat(answer.<String>path("errors[0].field")).isEqualTo(field);
        assertThat(answer.<String>path("errors[0].in")).isEqualTo("query");
        assertThat(answer.<String>path("errors[0].message")).contains(hint);
        assertThat(answer.<String>path("detail")).contains(field);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        JsonPath problem = Api.get("/v1/articles?limit=0&sort=x&include=y&publishedAfter=z").extract().jsonPath();
        assertThat(problem.getList("errors.field")).containsExactlyInAnyOrder("limit", "sort", "include", "publishedAfter");
        assertThat(Api.get("/v1/articles?a=1&b=2").extract().jsonPath().getList("errors")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles?after=nonsense", "/v1/quotes?after=%00", "/v1/tags?after=%F0%9F%90%9F",
        "/v1/sources?after=bmFtZQo"})
    void aCursorThatIsNoneIsRefused(String path) {
        problem(Api.get(path).extract().response(), 400, "invalid-cursor");
    }

    @Test
    void aCursorOfAnotherSortIsRefused() {
        String next = Api.json("/v1/articles?limit=1").getString("next");
        problem(Api.get("/v1/articles?sort=publishedAt&after=" + next).extract().response(), 400, "invalid-cursor");
        problem(Api.get("/v1/sources?after=" + next).extract().response(), 400, "invalid-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/v1", "/v1/nothing", "/v1/articles/a/b", "/v2/articles", "/v1/problems/no-such", "/v1/articles/x",
        "/demo/images/nothing.webp"})
    void anUnknownPathIsA404(String path) {
        problem(Api.get(path).extract().response(), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({"POST, /v1/articles", "DELETE, /v1/articles/some-key", "PUT, /v1/sources/some-key", "PATCH, /v1/quotes",
        "DELETE, /v1/sections", "PUT, /v1/problems/not-found", "BREW, /v1/articles"})
    void anotherMethodIsA405ThatNamesThoseThatWork(String method, String path) {
        Response answer = problem(given().request(method, path), 405, "method-not-allowed");
        assertThat(answer.header("Allow")).isNotNull().contains("GET").doesNotContain("POST");
    }

    @Test
    void importsTakePostOnly() {
        Response answer = problem(given().get("/v1/imports"), 405, "method-not-allowed");
        assertThat(answer.header("Allow")).isNotNull().contains("POST").doesNotContain("GET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/webp, text/*", "application/xml", "garbage", ";;;", "/", "application/"})
    void anAcceptThatNothingFitsIsA406(String accept) {
        problem(given().header("Accept", accept).get("/v1/articles"), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/*;q=0.5", "text/html, */*;q=0.1", "application/json;charset=utf-8"})
    void anAcceptThatJsonFitsIsServed(String accept) {
        given().header("Accept", accept).get("/v1/articles").then().statusCode(200).contentType("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "multipart/form-data", "text/plain; charset=iso-8859-1"})
    void anotherMediaTypeIsA415ThatNamesThoseThatWork(String type) {
        Response answer = problem(given().header("Authorization", "Bearer " + Api.TOKEN).header("Content-Type", type).body(new byte[] {65})
                .post("/v1/imports?publisher=x"), 415, "unsupported-media-type");
        assertThat(answer.header("Accept-Post")).contains("text/plain");
        assertThat(answer.<String>path("detail")).contains("text/plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer wrong", "Basic YTpi", "bearer  "})
    void aTokenThatIsNoneIsA401(String authorization) {
        Response answer = problem(given().header("Authorization", authorization).contentType("text/plain").body("x")
                .post("/v1/imports?publisher=x"), 401, "unauthorized");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void aFaultTellsNothingOfTheInside() {
        Response answer = problem(given().get("/for-tests/fault"), 500, "internal-error");
        assertThat(answer.asString()).doesNotContain(FailingResource.INSIDE, "Exception", "java.", "select", "\tat ");
        assertThat(answer.<Map<String, Object>>path("")).containsOnlyKeys("type", "title", "status", "instance", "requestId");
    }

    @Test
    void twoThatWaitForEachOtherAreToldToTryAgain() {
        assertThat(problem(given().get("/for-tests/fault/deadlock"), 503, "unavailable").header("Retry-After")).isEqualTo("5");
    }

    @Test
    void aDatabaseThatGoesAwayInTheMidstIsAway() {
        assertThat(problem(given().get("/for-tests/fault/away"), 503, "unavailable").header("Retry-After")).isEqualTo("5");
        assertThat(problem(given().get("/for-tests/fault/away-at-commit"), 503, "unavailable").header("Retry-After")).isEqualTo("5");
    }

    @Test
    void aStatementThatTakesTooLongIsBrokenOff() {
        assertThat(problem(given().get("/for-tests/fault/too-long"), 503, "unavailable").header("Retry-After")).isEqualTo("5");
    }

    @Test
    void theResourceForThisTestIsNoPartOfTheContract() {
        assertThat(given().get("/v1/openapi").asString()).contains("/v1/articles").doesNotContain("for-tests");
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyTypeLeadsToAPageThatSaysHowToMendIt(ProblemType type) {
        JsonPath page = Api.json(type.uri());
        assertThat(page.getString("type")).isEqualTo(type.uri());
        assertThat(page.getInt("status")).isEqualTo(type.status());
        assertThat(List.of(page.getString("title"), page.getString("meaning"), page.getString("remedy"))).noneMatch(String::isBlank);
    }

    @Test
    void theCatalogueHasThemAll() {
        assertThat(Api.json("/v1/problems").getList("items.type")).containsExactlyElementsOf(
                Arrays.stream(ProblemType.values()).map(ProblemType::uri).toList());
    }

    /** What every problem has, whatever went wrong. */
    private static Response problem(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.<String>path("type")).isEqualTo("/v1/problems/" + type);
        assertThat(answer.<Integer>path("status")).isEqualTo(status);
        assertThat(answer.<String>path("title")).isEqualTo(Api.json(answer.path("type")).getString("title"));
        assertThat(answer.<String>path("requestId")).isNotBlank().isEqualTo(answer.header("X-Request-Id"));
        return answer;
    }
}
