package io.courant.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the server answers is what the contract says: statuses, headers, and every field of every body. */
@ApiTest
class ResponsesTest {

    private static final String ARTICLE = "/v1/articles/under-the-sound-in-five-minutes-port-aldous-gets-its-tunnel";
    private static final String NOBODY = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11";
    /** Headers that a browser shows to every page (Fetch standard). */
    private static final Set<String> SAFELISTED = Set.of("cache-control", "content-language", "content-length",
            "content-type", "expires", "last-modified", "pragma");

    /** Each operation in each of its shapes, good and bad: the status, and the request. */
    static Stream<String> calls() {
        return """
                200 /v1/articles?limit=100
                200 /v1/articles?limit=100&view=full&include=sources,quotes,related,latest
                200 /v1/articles?limit=100&view=full&body=html
                200 /v1/articles?limit=100&view=full&body=text
                200 /v1/articles?view=full&body=none
                200 /v1/articles?fields=headline,section.name,image.renditions.width
                200 /v1/articles?limit=1&count=exact
                200 /v1/articles?limit=1&count=estimate
                200 /v1/articles?q=tunnel&highlight=true
                200 /v1/articles?section=nowhere
                400 /v1/articles?limit=0
                400 /v1/articles?after=nonsense
                400 /v1/articles?colour=red
                400 /v1/articles?q=tunnel&q=ferry
                200 ARTICLE
                200 ARTICLE?include=sources,quotes,related,latest
                200 ARTICLE?view=card&include=related
                200 ARTICLE?body=html
                200 ARTICLE?body=text
                200 ARTICLE?body=none
                200 ARTICLE?fields=headline,body.text,quotes.speaker.name&include=quotes
                400 ARTICLE?include=everything
                404 /v1/articles/no-such-article
                404 /v1/articles/NOBODY
                200 ARTICLE/quotes
                400 ARTICLE/quotes?limit=1
                200 /v1/articles/what-the-harbour-weighed/quotes?include=alsoIn
                404 /v1/articles/no-such-article/quotes
                200 ARTICLE/sources
                404 /v1/articles/no-such-article/sources
                200 /v1/articles/what-the-harbour-weighed/source-profile
                404 /v1/articles/no-such-article/source-profile
                200 ARTICLE/related
                200 ARTICLE/related?limit=1&excerpt=20
                400 ARTICLE/related?limit=51
                404 /v1/articles/no-such-article/related
                200 /v1/sources?limit=100
                200 /v1/sources?limit=1&count=exact&sort=-lastSeen
                200 /v1/sources?fields=affiliation.name
                400 /v1/sources?kind=animal
                200 /v1/sources/mara-teague
                200 /v1/sources/mara-teague?fields=quoteCount
                404 /v1/sources/no-such-source
                200 /v1/sources/the-aldous-courier/articles?limit=100&include=quotes
                404 /v1/sources/no-such-source/articles
                200 /v1/sources/mara-teague/quotes?limit=100
                404 /v1/sources/no-such-source/quotes
                200 /v1/sources/mara-teague/profile
                200 /v1/sources/the-aldous-courier/profile
                404 /v1/sources/no-such-source/profile
                200 /v1/quotes?limit=100
                200 /v1/quotes?q=tunnel&count=exact&fields=text,article.publisher.name
                200 /v1/quotes?q=tunnel&highlight=true&speakerKind=person&anonymity=named&story=-nowhere
                200 /v1/quotes/QUOTE
                404 /v1/quotes/NOBODY
                400 /v1/quotes?directness=vague
                400 /v1/quotes?speakerKind=animal
                200 /v1/sections?limit=100
                200 /v1/sections?limit=1&count=exact
                400 /v1/sections?sort=size
                200 /v1/sections/culture
                404 /v1/sections/no-such-section
                200 /v1/tags?limit=100&sort=-articleCount
                200 /v1/tags/transport
                404 /v1/tags/no-such-tag
                200 /v1/authors?limit=100&fields=name
                200 /v1/authors/nell-forsythe
                404 /v1/authors/no-such-author
                200 /v1/changes
                200 /v1/changes?after=1&types=article,source&limit=1000&wait=1
                400 /v1/changes?after=-1
                400 /v1/changes?types=quote
                400 /v1/changes?wait=61
                410 /v1/changes?after=999999999
                200 /v1/export?types=section,source
                400 /v1/export?types=quote
                400 /v1/changes/stream?after=x
                410 /v1/changes/stream?after=999999999
                200 /v1/corrections?limit=100
                200 /v1/corrections?class=correction,retraction&since=2020-01-01&limit=1&count=exact
                400 /v1/corrections?class=mistake
                200 ARTICLE/revisions
                404 /v1/articles/no-such-article/revisions
                200 /v1/stories?limit=100
                200 /v1/suggest?q=tun
                400 /v1/suggest
                200 /v1/stories/the-aldous-sound-tunnel
                404 /v1/stories/no-such-story
                200 /v1/stories/the-aldous-sound-tunnel/timeline?limit=100&count=exact
                400 /v1/stories/the-aldous-sound-tunnel/timeline?type=rumour
                404 /v1/stories/no-such-story/timeline
                200 /v1/stories/the-aldous-sound-tunnel/compare
                404 /v1/stories/no-such-story/compare
                200 ARTICLE/related?type=same-event&origin=computed
                400 ARTICLE/related?type=rumour
                200 PREVIEW
                200 PREVIEW?include=quotes,sources,related,latest
                404 /v1/previews/x
                200 /v1/editorial/articles?limit=100
                200 /v1/editorial/articles?status=published&visible=true&limit=1&count=exact
                400 /v1/editorial/articles?status=corrected
                200 /v1/editorial/articles/what-the-harbour-weighed
                404 /v1/editorial/articles/no-such-article
                200 /v1/editorial/articles/what-the-harbour-weighed/revisions
                200 /v1/editorial/articles/what-the-harbour-weighed/revisions/1
                404 /v1/editorial/articles/what-the-harbour-weighed/revisions/99
                200 /v1/editorial/articles/what-the-harbour-weighed/revisions/1/diff
                200 /v1/editorial/articles/what-the-harbour-weighed/quotes
                200 /v1/editorial/articles/what-the-harbour-weighed/related
                200 /v1/editorial/stories?limit=100
                200 /v1/editorial/stories/the-aldous-sound-tunnel
                404 /v1/editorial/stories/no-such-story
                200 /v1/keys?limit=100
                200 /v1/keys?role=reader,editor&active=true&limit=1&count=exact
                400 /v1/keys?role=owner
                200 /v1/keys/KEY
                404 /v1/keys/NOBODY
                200 /v1/audit?limit=100
                200 /v1/audit?action=-use&limit=1&count=estimate
                400 /v1/audit?since=yesterday
                200 /v1/editorial/sources?limit=100
                200 /v1/editorial/sources?limit=1&count=exact&kind=person
                400 /v1/editorial/sources?kind=animal
                200 /v1/editorial/sources/mara-teague
                404 /v1/editorial/sources/no-such-source
                200 /v1/editorial/sources/mara-teague/merge-candidates
                404 /v1/editorial/sources/no-such-source/merge-candidates
                200 /v1/editorial/sections?limit=100&sort=-articleCount
                200 /v1/editorial/sections/culture
                404 /v1/editorial/sections/no-such-section
                200 /v1/editorial/tags?limit=100&fields=name
                200 /v1/editorial/tags/transport
                404 /v1/editorial/tags/no-such-tag
                200 /v1/editorial/authors?limit=1&count=exact
                200 /v1/editorial/authors/nell-forsythe
                404 /v1/editorial/authors/no-such-author
                200 /v1/problems
                200 /v1/problems/invalid-parameter
                404 /v1/problems/no-such-problem
                """.lines().map(line -> line.replace("ARTICLE", ARTICLE).replace("NOBODY", NOBODY));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void anAnswerIsAsDocumented(String call) {
        Newsroom.story();
        String request = call.substring(4).replace("PREVIEW", "/v1" + Newsroom.previewLink())
                .replace("/v1/quotes/QUOTE", Newsroom.quote());
        ContractOperation operation = GeneratedContract.operation("get", request.replaceFirst("\\?.*", ""));
        RequestSpecification caller = operation.open() ? given().urlEncodingEnabled(false) : Api.as(Api.TOKEN);
        Response answer = caller.get(request.endsWith("KEY") ? "/v1/keys/" + KeyResponsesTest.newKey() : request);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(Integer.parseInt(call.substring(0, 3)));
        ContractCheck.assertDocumented(answer, operation);
    }

    static Stream<ContractOperation> readings() {
        return GeneratedContract.operations().stream().filter(one -> one.method().equals("get"));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyReadingOperationIsAmongTheCalls(ContractOperation operation) {
        assertThat(calls()).anyMatch(call ->
                (call.startsWith("200") || operation.streams()) && operation.takes("get", call.substring(4).replace("PREVIEW", "/v1/previews/x").replaceFirst("\\?.*", "")));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void aRepresentationThatIsNotOfferedIsRefusedAsDocumented(ContractOperation operation) {
        Response answer = given().urlEncodingEnabled(false).accept("text/csv")
                .get(operation.path().replace("{key}", "transport").replace("{slug}", "not-found").replace("{id}", NOBODY)
                        .replace("{number}", "1").replace("{token}", "x"));
        assertThat(answer.statusCode()).isEqualTo(406);
        ContractCheck.assertDocumented(answer, operation);
    }

    @Test
    void anImportIsAnsweredAsDocumentedEachTime() {
        String page = Api.page("Contractual", "3 September 2026", "The pier at Vask was closed.",
                "\"It was time to rest it,\" said Ulla Brandvold, warden of the pier.");
        assertImport(201, page);
        assertImport(200, page);
        assertImport(200, page.replace("rest it", "mend it"));
    }

    @Test
    void anImportIsRefusedAsDocumented() {
        assertImport(400, "The pier\u0007 was closed.");
        assertImport(413, "a".repeat(4 * 1024 * 1024 + 1));
        assertImport(422, "No paragraph");
    }

    private static void assertImport(int status, String page) {
        assertImport(status, Api.importPage(page, Map.of("publisher", "The Contract Gazette")).extract().response());
    }

    private static void assertImport(int status, Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        ContractCheck.assertDocumented(answer, GeneratedContract.operation("post", "/v1/imports"));
    }

    @Test
    void anImportWithoutATokenOrWithABadOneIsRefusedAsDocumented() {
        assertImport(401, given().contentType("text/plain").body("x").post("/v1/imports?publisher=x"));
        assertImport(401, given().header("Authorization", "Bearer crt_no-such-token").contentType("text/plain")
                .body("x").post("/v1/imports?publisher=x"));
    }

    @Test
    void anImportOfAnotherMediaTypeIsRefusedAsDocumented() {
        assertImport(415, given().header("Authorization", "Bearer " + Api.TOKEN).contentType("application/pdf")
                .body("x".getBytes(StandardCharsets.UTF_8)).post("/v1/imports?publisher=x"));
    }

    @Test
    void anAnswerThatIsNotAcceptedIsRefusedBeforeAnythingIsImported() {
        assertImport(406, given().header("Authorization", "Bearer " + Api.TOKEN).accept("text/csv")
                .contentType("text/plain").body("x").post("/v1/imports?publisher=x"));
    }

    @Test
    void whereThereIsNoOperationTheAnswerIsAProblemToo() {
        ContractCheck.assertProblem(given().get("/v1/no-such-path"), 404);
        ContractCheck.assertProblem(given().delete("/v1/articles"), 405);
        ContractCheck.assertProblem(given().get("/v1/imports"), 405);
    }

    @Test
    void aMethodThatIsNotOfferedIsRefusedWithThoseThatAre() {
        assertThat(given().delete("/v1/articles").header("Allow")).contains("GET").doesNotContain("POST");
        assertThat(given().get("/v1/imports").header("Allow")).contains("POST").doesNotContain("GET");
    }

    @Test
    void everyDocumentedHeaderCanBeReadInABrowser() {
        String exposed = given().header("Origin", "https://front-end.example").get("/v1/articles?limit=1")
                .header("Access-Control-Expose-Headers");
        Set<String> documented = GeneratedContract.operations().stream().flatMap(ContractOperation::responses)
                .flatMap(response -> response.path("headers").properties().stream())
                .map(header -> header.getKey().toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
        documented.removeAll(SAFELISTED);
        assertThat(exposed.toLowerCase(Locale.ROOT).split("\\s*,\\s*")).containsAll(documented);
    }
}
