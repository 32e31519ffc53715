package io.courant.cache;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.aayushatharva.brotli4j.decoder.Decoder;
import com.github.luben.zstd.Zstd;
import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.AtOnce;
import io.courant.testing.HeldOpen;
import io.courant.testing.Newsroom;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client and the caches in between are told, and what they are spared. */
@ApiTest
class DeliveryTest {

    private static final String LONG = "/v1/articles?limit=20&view=full";

    @Inject
    DataSource database;

    private static RequestSpecification request(String... headers) {
        RequestSpecification request = given().urlEncodingEnabled(false);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static ValidatableResponse get(String path, String... headers) {
        return request(headers).get(path).then();
    }

    @Test
    void theFirstMakesTheAnswerAndTheOthersAreGivenIt() {
        String path = "/v1/articles?limit=7&excerpt=33";
        Response made = get(path).header("Cache-Status", "courant; fwd=uri-miss; stored").extract().response();
        Response kept = get(path).header("Cache-Status", "courant; hit").extract().response();
        assertThat(kept.asString()).isEqualTo(made.asString());
        for (String name : List.of("ETag", "Cache-Control", "Vary", "Surrogate-Key", "Cache-Tag", "Link", "X-Content-Type-Options",
                "Access-Control-Allow-Origin", "Access-Control-Expose-Headers")) {
            assertThat(kept.header(name)).as(name).isEqualTo(made.header(name)).isNotNull();
        }
        assertThat(kept.contentType()).isEqualTo(made.contentType());
        assertThat(kept.header("X-Request-Id")).isNotEqualTo(made.header("X-Request-Id"));
        get("/v1/articles?excerpt=33&limit=7").header("Cache-Status", "courant; hit");
        get(path, "X-Request-Id", "mine").header("X-Request-Id", "mine");
    }

    @Test
    void theyWaitForOneThatIsBeingMade() throws Exception {
        String slug = Newsroom.published("Greenshank in demand");
        Callable<List<String>> many = () -> AtOnce.run(Collections.nCopies(12, () ->
                get("/v1/articles/" + slug + "?body=text").statusCode(200).extract().header("Cache-Status")));
        List<String> told = HeldOpen.during(database, "lock table article in access exclusive mode", many);
        assertThat(told).containsOnlyOnce("courant; fwd=uri-miss; stored").contains("courant; fwd=uri-miss; collapsed");
        assertThat(told).doesNotContain("courant; fwd=bypass", "courant; fwd=uri-miss");
    }

    @Test
    void whatCannotBeKeptIsMadeForEachOfThem() throws Exception {
        Callable<List<Integer>> many = () -> AtOnce.run(Collections.nCopies(8, () ->
                get("/v1/articles/no-such-greenshank").extract().statusCode()));
        assertThat(HeldOpen.during(database, "lock table article in access exclusive mode", many)).containsOnly(404).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles?limit=3", LONG, "/v1/sections", "/v1/sources/mara-teague", "/v1/quotes?limit=2", "/v1/corrections"})
    void whoHasItAlreadyIsToldSo(String path) {
        String tag = get(path).extract().header("ETag");
        for (String sent : List.of(tag, "W/" + tag, "\"other\", " + tag, "*", tag.replaceFirst("\"$", "-gzip\""))) {
            get(path, "If-None-Match", sent).statusCode(304).body(is("")).header("ETag", tag).header("Cache-Control", startsWith("public"))
                    .header("Vary", "Accept-Encoding").header("Content-Type", nullValue());
        }
        get(path, "If-None-Match", "\"other\"").statusCode(200);
        // also where it has to be made anew to find out
        request("If-None-Match", tag).accept("application/json, text/csv;q=0").get(path).then().statusCode(304).body(is(""))
                .header("ETag", tag).header("Cache-Status", "courant; fwd=bypass");
    }

    @Test
    void theTimeIsToldOnceNothingElseCanHaveThatTime() throws InterruptedException {
        String slug = Newsroom.published("Greenshank at noon");
        String path = "/v1/articles/" + slug;
        get(path).header("Last-Modified", nullValue());
        Thread.sleep(1_100);
        String modified = get(path).header("Last-Modified", notNullValue()).extract().header("Last-Modified");
        get(path, "If-Modified-Since", modified).statusCode(304);
        get(path, "If-Modified-Since", "Fri, 02 Oct 2020 17:40:01 GMT").statusCode(200);
        get(path, "If-Modified-Since", "noon").statusCode(200);
        get(path, "If-Modified-Since", modified, "If-None-Match", "\"other\"").statusCode(200);
        Newsroom.json(io.restassured.http.Method.PATCH, "/v1/editorial/articles/" + slug, Map.of("headline", "Greenshank at one"));
        get(path, "If-Modified-Since", modified).statusCode(200);
        Thread.sleep(1_100);
        get(path, "If-Modified-Since", modified).statusCode(200).header("Last-Modified", not(equalTo(modified)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "gzip                     | gzip",
        "gzip, deflate, br        | br",
        "br;q=0, gzip             | gzip",
        "gzip, zstd               | zstd",
        "gzip, deflate, br, zstd  | br",
        "gzip;q=0.0               | -",
        "GZIP;q=0.5               | gzip",
        "identity                 | -",
        "deflate                  | -",
        "bright                   | -",
    })
    void aClientIsGivenTheBestThatItTakes(String accepted, String coding) throws IOException, InterruptedException {
        HttpResponse<byte[]> plain = accepting("identity");
        String tag = plain.headers().firstValue("ETag").orElseThrow();
        for (int i = 0; i < 2; i++) {
            HttpResponse<byte[]> answer = accepting(accepted);
            assertThat(answer.headers().firstValue("Content-Encoding").orElse(null)).isEqualTo(coding);
            assertThat(answer.headers().firstValue("ETag")).hasValue(coding == null ? tag : tag.replaceFirst("\"$", "-" + coding + "\""));
            assertThat(unpacked(answer.body(), coding)).isEqualTo(plain.body());
        }
    }

    private static byte[] unpacked(byte[] body, String coding) throws IOException {
        return switch (coding == null ? "" : coding) {
            case "br" -> Decoder.decompress(body).getDecompressedData();
            case "zstd" -> Zstd.decompress(body);
            case "gzip" -> new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
            default -> body;
        };
    }

    /** Without a client that unpacks by itself. */
    private static HttpResponse<byte[]> accepting(String coding) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + LONG))
                .header("Accept-Encoding", coding).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void whatIsShortIsSentAsItIs() {
        assertThat(request("Accept-Encoding", "gzip").get("/v1/articles?limit=1&fields=slug").header("Content-Encoding")).isNull();
    }

    @Test
    void headTellsTheSameAsGet() {
        String path = "/v1/articles?limit=4&excerpt=44";
        request().head(path).then().statusCode(200).header("ETag", notNullValue());
        Response got = get(path).extract().response();
        Response head = request().head(path);
        assertThat(head.asString()).isEmpty();
        for (String name : List.of("ETag", "Content-Length", "Content-Type", "Surrogate-Key", "Link")) {
            assertThat(head.header(name)).as(name).isEqualTo(got.header(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/changes", "/v1/problems", "/v1/export", "/"})
    void otherPagesAreNotKept(String path) {
        get(path).statusCode(200).header("Cache-Status", nullValue());
    }

    @Test
    void norIsAnythingThatTakesATokenOrWentWrong() {
        Api.as(Api.TOKEN).get("/v1/editorial/articles").then().statusCode(200).header("Cache-Control", "no-store").header("Cache-Status", nullValue());
        get("/v1/articles/no-such-article").statusCode(404).header("Cache-Control", "no-store").header("Cache-Status", nullValue());
        get("/v1/articles?limt=3").statusCode(400).header("Cache-Control", "no-store").header("Cache-Status", nullValue());
    }

    @Test
    void whoTakesNoJsonIsNotGivenIt() {
        get("/v1/articles?limit=2").statusCode(200);
        get("/v1/articles?limit=2", "Accept", "text/csv").statusCode(406);
        get("/v1/articles?limit=2", "Accept", "text/html, */*;q=0.8").statusCode(200).header("Cache-Status", "courant; hit");
    }

    @Test
    void nobodyMayKeepItBeyondTheNextScheduledArticle() throws InterruptedException {
        String slug = Newsroom.draft("Greenshank that is to come");
        get("/v1/articles?limit=5").header("Cache-Control", "public, max-age=0, s-maxage=5, stale-while-revalidate=5, stale-if-error=3600");
        Newsroom.move(slug, "publish", Map.of("at", Instant.now().plus(Duration.ofMillis(2_900)).toString()));
        Thread.sleep(400);
        get("/v1/articles?limit=5").header("Cache-Control", "public, max-age=0, s-maxage=2, stale-while-revalidate=0, stale-if-error=3600");
        get("/v1/articles/" + slug).statusCode(404);
        Thread.sleep(2_600);
        assertThat(Api.json("/v1/articles?limit=5").getList("items.slug")).contains(slug);
        get("/v1/articles/" + slug).statusCode(200);
    }

    @Test
    void aLongListNamesCollectionsInsteadOfItems() {
        String tags = get("/v1/articles?limit=49&view=full&include=quotes,sources,related").extract().header("Surrogate-Key");
        assertThat(tags.length()).isLessThan(1_500);
        assertThat(tags.split(" ")).contains("articles", "sources", "sections").noneMatch(tag -> tag.contains(":"));
        String few = get("/v1/articles?limit=1&section=world-news").extract().header("Surrogate-Key");
        assertThat(few).containsPattern("section:[0-9a-f-]{36}/articles").containsPattern("article:[0-9a-f-]{36}").doesNotContain(" articles");
    }
}
