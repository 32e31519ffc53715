package io.courant.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that cannot be used is told in its place, and stops nothing. */
@ApiTest
class BadLinesTest {

    private static final String GOOD = Bulk.document("Dunlin One", "bad", "Dunlins Are Good");

    static Stream<Arguments> lines() {
        return Stream.of(
                arguments("not JSON", "Dunlins", "malformed-json", "Unrecognized token 'Dunlins'"),
                arguments("cut off", GOOD.substring(0, GOOD.length() - 3), "malformed-json", "end-of-input"),
                arguments("no object", "[" + GOOD + "]", "invalid-body", "object"),
                arguments("two documents", GOOD + " " + GOOD, "malformed-json", "Trailing token"),
                arguments("a member twice", with("\"headline\": \"Again\""), "malformed-json", "headline"),
                arguments("10,000 levels deep", with("\"body\": " + "[".repeat(10_000) + "]".repeat(10_000)),
                        "malformed-json", "64"),
                arguments("a million objects", with("\"tags\": [" + "{},".repeat(1_000_000) + "{}]"), "malformed-json",
                        "500000"),
                arguments("longer than 4 MiB", with("\"body\": \"" + "x".repeat(4 << 20) + "\""), "content-too-large",
                        "4 MiB"),
                arguments("unknown member", with("\"standfrist\": \"x\""), "invalid-body", "did you mean \"standfirst\""),
                arguments("no id", GOOD.replace("\"externalId\": \"bad\", ", ""), "invalid-content", "externalId"),
                arguments("no publisher", GOOD.replace("\"publisher\": \"Dunlin One\", ", ""), "invalid-content",
                        "publisher"),
                arguments("no headline", GOOD.replaceFirst(", \"headline.*\"", ""), "invalid-content", "headline"),
                arguments("blank headline", GOOD.replace("Dunlins Are Good", " "), "invalid-content", "headline"),
                arguments("headline on two lines", GOOD.replace("Are", "\\n"), "invalid-content", "headline"),
                arguments("headline of 301", GOOD.replace("Are", "x".repeat(301)), "invalid-content", "headline"),
                arguments("number for text", GOOD.replace("\"Dunlins Are Good\"", "7"), "invalid-body", "headline"),
                arguments("null tag", with("\"tags\": [null]"), "invalid-content", "tags[0]"),
                arguments("51 tags", with("\"tags\": [" + "\"t\",".repeat(50) + "\"t\"]"), "invalid-content", "tags"),
                arguments("no date", with("\"publishedAt\": \"31 February\""), "invalid-body", "publishedAt"),
                arguments("31 February", with("\"publishedAt\": \"2026-02-31T00:00:00Z\""), "invalid-body", "publishedAt"),
                arguments("year 20000", with("\"publishedAt\": \"+20000-01-01T00:00:00Z\""), "invalid-body",
                        "publishedAt"),
                arguments("no language", with("\"language\": \"!!\""), "invalid-content", "language"),
                arguments("unknown status", with("\"status\": \"drft\""), "invalid-body", "did you mean \"draft\""),
                arguments("unknown directness", with("\"quotes\": [{\"text\": \"x\", \"directness\": \"direkt\"}]"),
                        "invalid-body", "did you mean \"direct\""),
                arguments("unknown link type", with("\"related\": [{\"slug\": \"x\", \"type\": \"same-evnt\"}]"),
                        "invalid-body", "did you mean \"same-event\""),
                arguments("unknown block", with("\"body\": [{\"type\": \"paragrap\", \"text\": \"x\"}]"),
                        "invalid-body", "did you mean \"paragraph\""),
                arguments("unknown form of body", with("\"body\": 7"), "invalid-body", "an array of blocks"),
                arguments("body that is neither", with("\"body\": {\"htm\": \"<p>x</p>\"}"), "invalid-body",
                        "did you mean \"html\""),
                arguments("body that is nothing", with("\"body\": {}"), "invalid-body", "body"),
                arguments("link to nowhere", with("\"related\": [{\"excerpt\": \"x\"}]"), "invalid-content", "related[0]"),
                arguments("script for an address", with("\"url\": \"javascript:go()\""), "invalid-content", "url"),
                arguments("script for a picture",
                        with("\"image\": {\"url\": \"javascript:go()\", \"alt\": \"x\", \"credit\": \"y\"}"),
                        "invalid-content", "image.url"),
                arguments("NUL", GOOD.replace("Are", "\\u0000"), "invalid-content", "headline"),
                arguments("half a surrogate pair", GOOD.replace("Are", "\\ud83d"), "invalid-content", "headline"),
                arguments("half a pair in a name", with("\"\\ud83d\": 1"), "malformed-json", "surrogate"));
    }

    private static String with(String member) {
        return Bulk.document("Dunlin One", "bad", "Dunlins Are Good", member);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void isToldInItsPlaceAndStopsNothing(String name, String line, String type, String reason) {
        String before = Bulk.document("Dunlin Two", name, "Dunlins Before " + name);
        String after = Bulk.document("Dunlin Two", name + " again", "Dunlins After " + name);
        List<JsonNode> lines = Bulk.send(before, line, after);
        assertThat(Bulk.outcomes(lines)).containsExactly("created", "failed", "created");
        assertThat(lines.get(1).get("line").asInt()).isEqualTo(2);
        JsonNode problem = lines.get(1).get("problem");
        assertThat(problem.get("type").asText()).isEqualTo("/v1/problems/" + type);
        assertThat(problem.get("status").asInt()).isBetween(400, 499);
        assertThat(problem.toString()).contains(reason.replace("\"", "\\\""));
        assertThat(lines.get(3).get("summary")).isEqualTo(Bulk.json("{\"lines\": 3, \"created\": 2, \"updated\": 0, "
                + "\"unchanged\": 0, \"failed\": 1}"));
        Api.get("/v1/sources?q=Dunlin%20One").body("items", equalTo(List.of()));
    }

    @Test
    void aLineThatIsNoUtf8IsTold() {
        byte[] body = (GOOD.replace("Are", "\u00e9") + "\n" + Bulk.document("Dunlin Three", "u", "Dunlins Follow"))
                .getBytes(ISO_8859_1);
        assertThat(Bulk.outcomes(Bulk.lines(Bulk.post(body)))).containsExactly("failed", "created");
    }

    @Test
    void whatTheDatabaseCannotHoldFailsAloneInItsBatch() {
        String words = IntStream.range(0, 180_000).mapToObj(number ->
                "w" + Integer.toString(number, 36) + (number % 1_000 == 999 ? "\\n\\n" : " ")).collect(Collectors.joining());
        String[] documents = Bulk.documents("Dunlin Four", 4);
        documents[1] = Bulk.document("Dunlin Four", "words", "Dunlins Say Too Much", "\"quotes\": []",
                "\"body\": \"" + words + "\"");
        List<JsonNode> lines = Bulk.send(documents);
        assertThat(Bulk.outcomes(lines)).containsExactly("created", "failed", "created", "created");
        assertThat(lines.get(1).at("/problem/type").asText()).isEqualTo("/v1/problems/invalid-content");
        assertThat(lines.get(1).at("/problem/detail").asText()).contains("too many different words");
    }

    @Test
    void aBodyThatBreaksOffKeepsWhatCameBefore() {
        byte[] zipped = Bulk.gzip(String.join("\n", Bulk.documents("Dunlin Five", 2_000)).getBytes(UTF_8));
        List<JsonNode> lines = Bulk.lines(zipped(Arrays.copyOf(zipped, zipped.length / 2)));
        List<String> outcomes = Bulk.outcomes(lines);
        assertThat(outcomes.subList(0, outcomes.size() - 1)).hasSizeBetween(100, 1_999).containsOnly("created");
        assertThat(outcomes).last().isEqualTo("failed");
        JsonNode broken = lines.get(lines.size() - 2);
        assertThat(broken.get("line").asInt()).isEqualTo(outcomes.size());
        assertThat(broken.at("/problem/type").asText()).isEqualTo("/v1/problems/malformed-text");
        assertThat(lines.get(lines.size() - 1).at("/summary/failed").asInt()).isEqualTo(1);
    }

    @Test
    void gzipIsRead() {
        byte[] zipped = Bulk.gzip(String.join("\n", Bulk.documents("Dunlin Six", 3)).getBytes(UTF_8));
        assertThat(Bulk.outcomes(Bulk.lines(zipped(zipped)))).containsExactly("created", "created", "created");
    }

    @Test
    void whatIsNoGzipIsRefused() {
        zipped(GOOD.getBytes(UTF_8)).then().statusCode(400).body("type", equalTo("/v1/problems/malformed-text"));
        zipped(new byte[0]).then().statusCode(400);
    }

    @Test
    void anotherEncodingIsRefused() {
        Bulk.request().header("Content-Encoding", "br").body(GOOD.getBytes(UTF_8)).post("/v1/imports").then().statusCode(415)
                .body("detail", containsString("gzip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n \r\n"})
    void aBodyWithoutDocumentsIsASummary(String body) {
        List<JsonNode> lines = Bulk.lines(Bulk.post(body.getBytes(UTF_8)));
        assertThat(lines).singleElement().satisfies(line -> assertThat(line.at("/summary/failed").asInt()).isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-ndjson; charset=latin1", "application/ndjson", "application/json",
        "text/plain; charset=latin1"})
    void anotherMediaTypeIsRefusedWithThoseThatWork(String type) {
        Bulk.request().header("Content-Type", type).body(GOOD.getBytes(UTF_8)).post("/v1/imports").then().statusCode(415)
                .header("Accept-Post", "application/x-ndjson, text/plain");
    }

    @Test
    void aParameterThatDocumentsDoNotHaveIsRefused() {
        Bulk.request().queryParam("publish", true).body(GOOD.getBytes(UTF_8)).post("/v1/imports").then().statusCode(400)
                .body("errors[0].field", equalTo("publish"));
        Bulk.request().queryParam("publisher", "Dun\nlin").body(GOOD.getBytes(UTF_8)).post("/v1/imports").then()
                .statusCode(400).body("errors[0].field", equalTo("publisher"));
    }

    private static Response zipped(byte[] body) {
        return Bulk.request().header("Content-Encoding", "gzip").body(body).post("/v1/imports");
    }
}
