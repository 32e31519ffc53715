package io.courant.imports;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.RawRequest;
import io.courant.testing.Stored;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that is no page is refused with a problem that says why, stores nothing, and harms nobody. */
@ApiTest
class BadPageTest {

    private static final String STORY = "Harbour Wall Holds Again\n\nThe wall held through the night. It is old.\n";
    private static final Map<String, ?> GOOD = Map.of("publisher", "Harbour Wall Weekly", "publish", true);

    /** RestAssured would add a character set, and encode a form. */
    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config().encoderConfig(EncoderConfig.encoderConfig()
            .appendDefaultContentCharsetToContentTypeIfUndefined(false)
            .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT));

    @Inject
    Stored stored;

    private Map<String, String> rowsBefore;
    private List<Integer> countsBefore;

    @BeforeEach
    void count() throws Exception {
        Api.importPage(STORY, GOOD);
        rowsBefore = stored.rows();
        countsBefore = counts();
    }

    @AfterEach
    void nothingWasStoredAndTheNextGoodPageIsTaken() throws Exception {
        assertThat(stored.rows()).isEqualTo(rowsBefore);
        assertThat(counts()).isEqualTo(countsBefore);
        Api.importPage(STORY, GOOD).statusCode(200).body("outcome", equalTo("unchanged"));
    }

    static Stream<Arguments> bodies() throws IOException {
        return Stream.of(
                arguments("empty", new byte[0], 400, "body", "no text"),
                arguments("blank", " \n\t\r\n".getBytes(UTF_8), 400, "body", "no text"),
                arguments("NUL", (STORY + "a\0b").getBytes(UTF_8), 400, "line 4", "U+0000"),
                arguments("C1 control", (STORY + "a\u0085b").getBytes(UTF_8), 400, "line 4", "U+0085"),
                arguments("C1 control alone", (STORY + "\u009b31m").getBytes(UTF_8), 400, "line 4", "U+009B"),
                arguments("no UTF-8", (STORY + "caf\u00e9.").getBytes(ISO_8859_1), 400, "line 4", "0xE9"),
                arguments("UTF-16", STORY.getBytes(UTF_16LE), 400, "body", "not text"),
                arguments("PDF", "%PDF-1.7\n%\u00e2\u00e3".getBytes(ISO_8859_1), 400, "body", "a PDF"),
                arguments("gzip", gzip(STORY), 400, "body", "a gzip file"),
                arguments("no paragraph", "Harbour Wall Holds\n\n26 October 2024\n".getBytes(UTF_8), 422, "body", "no paragraph"),
                arguments("headline of 5,000 characters", ("World News\n" + "Long ".repeat(1_000) + "\n\nOne. Two.\n")
                        .getBytes(UTF_8), 422, "line 2", "at most 300"),
                arguments("100,000 lines", (STORY + "One.\n".repeat(100_000)).getBytes(UTF_8), 422, "line 5001", "5000 lines"),
                arguments("line of 25,000", (STORY + "x".repeat(25_000)).getBytes(UTF_8), 422, "line 4", "20000 characters"),
                arguments("31 February", ("31 February 2025\n" + STORY).getBytes(UTF_8), 422, "line 1", "does not exist"),
                arguments("script", (STORY + "So <script>go()</script> it is.").getBytes(UTF_8), 422, "line 4", "script"),
                arguments("handler", (STORY + "So <b onclick=go()>it</b> is.").getBytes(UTF_8), 422, "line 4", "event handler"),
                arguments("javascript:", (STORY + "See [it](javascript:go()).").getBytes(UTF_8), 422, "line 4", "javascript:"),
                arguments("HTML", "<html><body><p>One. Two.</p></body></html>".getBytes(UTF_8), 422, "body", "HTML"),
                arguments("override", (STORY + "ab\u202ecd").getBytes(UTF_8), 422, "line 4", "U+202E"),
                arguments("isolate", (STORY + "ab\u2067cd").getBytes(UTF_8), 422, "line 4", "U+2067"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void isRefusedWithTheLineAndTheReason(String name, byte[] body, int status, String field, String reason) {
        refused(post("text/plain; charset=UTF-8", body), status, status == 400 ? "malformed-text" : "unreadable-page")
                .body("errors.field", equalTo(List.of(field))).body("errors.in", equalTo(List.of("body")))
                .body("errors[0].message", containsString(reason)).body("detail", containsString(reason));
    }

    @Test
    void fiveMegabytesAreTooLarge() {
        refused(post("text/plain", new byte[5 << 20]), 413, "content-too-large").body("detail", containsString("4 MiB"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fiftyMegabytesAreRefusedWhileTheyComeIn(boolean chunked) throws IOException {
        String answer = RawRequest.post("/v1/imports?publisher=Flood", 50L << 20, chunked);
        assertThat(answer).startsWith("HTTP/1.1 413 ").containsIgnoringCase("content-type: application/problem+json")
                .contains("\"/v1/problems/content-too-large\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "application/pdf", "text/plain; charset=latin1",
        "text/plain;charset=\"ISO-8859-1\"", "text/plain; charset=UTF-16", "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded", "application/octet-stream", "text/*", "nonsense"})
    void anotherMediaTypeIsRefusedWithThoseThatWork(String type) {
        refused(post(type, STORY.getBytes(UTF_8)), 415, "unsupported-media-type")
                .header("Accept-Post", containsString("text/plain")).body("detail", containsString("text/plain"));
    }

    @Test
    void aMissingMediaTypeIsRefusedToo() throws Exception {
        URI imports = URI.create("http://localhost:" + RestAssured.port + "/v1/imports?publisher=Flood");
        HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(imports)
                .header("Authorization", "Bearer " + Api.TOKEN).POST(BodyPublishers.ofString(STORY)).build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Accept-Post")).contains("application/x-ndjson, text/plain");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
        "publish=true                                  | publisher",
        "publisher=                                    | publisher",
        "publisher=%20%20                              | publisher",
        "publisher=Flood%00Post                        | publisher",
        "publisher=Flood%0APost                        | publisher",
        "publisher=Flood%E2%80%AEtsoP                  | publisher",
        "publisher=Flood&publisher=Post                | publisher",
        "publisher=LONG                                | publisher",
        "publisher=Flood&publish=yes                   | publish",
        "publisher=Flood&publish=                      | publish",
        "publisher=Flood&url=javascript:go()           | url",
        "publisher=Flood&url=JavaScript://x.example/a  | url",
        "publisher=Flood&url=//x.example/a             | url",
        "publisher=Flood&url=/a                        | url",
        "publisher=Flood&url=https:///a                | url",
        "publisher=Flood&url=https://x.example/%22%3E  | url",
        "publisher=Flood&url=https://x.example/LONGLONGLONGLONGLONGLONGLONG | url",
        "publisher=Flood&url=                          | url",
        "publisher=Flood&language=!!                   | language",
        "publisher=Flood&language=                     | language",
        "publisher=Flood&language=en-x-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd | language",
        "publisher=Flood&publsher=Post                 | publsher",
        "publisher=Flood&language=!!&publish=yes       | publish,language",
    })
    void aParameterThatCannotBeUsedIsNamed(String query, String fields) {
        String address = "/v1/imports?" + query.replace("LONG", "x".repeat(301));
        ValidatableResponse answer = given().urlEncodingEnabled(false).header("Authorization", "Bearer " + Api.TOKEN)
                .contentType("text/plain; charset=UTF-8").body(STORY).post(address).then();
        refused(answer, 400, "invalid-parameter").body("errors.field", equalTo(List.of(fields.split(","))))
                .body("errors.in", equalTo(Stream.of(fields.split(",")).map(field -> "query").toList()));
    }

    private static ValidatableResponse post(String type, byte[] body) {
        return given().config(AS_IT_IS).header("Authorization", "Bearer " + Api.TOKEN).header("Content-Type", type)
                .queryParam("publisher", "Flood Post").queryParam("publish", true).body(body).post("/v1/imports").then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status).contentType("application/problem+json").header("Cache-Control", "no-store")
                .body("type", equalTo("/v1/problems/" + type)).body("status", equalTo(status));
    }

    private static List<Integer> counts() {
        return Stream.of("articles", "sources", "sections", "quotes")
                .map(list -> Api.json("/v1/" + list + "?limit=1&count=exact").getInt("count")).toList();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
