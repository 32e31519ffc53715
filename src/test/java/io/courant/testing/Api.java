package io.courant.testing;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The calls that tests make most. */
public final class Api {

    public static final String TOKEN = "crt_for-the-tests-and-nothing-else";

    /** To be sent as {@code Accept}: a client so particular about media types is given nothing that was kept. */
    private static final String PARTICULAR = "application/json, text/csv;q=0";

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private Api() {}

    /** To be sent as {@code X-Forwarded-For}: an address that nothing else comes from. */
    public static String anotherAddress() {
        int number = ADDRESSES.incrementAndGet();
        return "10.7." + number / 256 + "." + number % 256;
    }

    public static RequestSpecification as(String token) {
        return given().urlEncodingEnabled(false).header("Authorization", "Bearer " + token);
    }

    /** A key with this role: its {@code id} and its {@code token}. */
    public static JsonPath newKey(String name, String role) {
        return as(TOKEN).contentType("application/json").body(Map.of("name", name, "role", role)).post("/v1/keys").then()
                .statusCode(201).extract().jsonPath();
    }

    public static ValidatableResponse get(String path, Object... pathParameters) {
        return given().urlEncodingEnabled(false).get(path, pathParameters).then();
    }

    /** For those who ask thousands of times: RestAssured takes longer than most answers do. Redirections are not followed. */
    public static HttpResponse<String> ask(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
        try {
            return CLIENT.send((headers.length == 0 ? request : request.headers(headers)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, as the database has it now. */
    public static HttpResponse<String> askUncached(String path) {
        return ask(path, "Authorization", "Bearer " + TOKEN, "Accept", PARTICULAR);
    }

    /** As the database has it now. */
    public static ValidatableResponse uncached(String path) {
        return given().urlEncodingEnabled(false).redirects().follow(false)
                .accept(PARTICULAR)
                .header("Authorization", "Bearer " + TOKEN).get(path).then();
    }

    public static JsonPath json(String path) {
        return get(path).statusCode(200).extract().jsonPath();
    }

    /** Imports the text of a page. */
    public static ValidatableResponse importPage(String text, Map<String, ?> parameters) {
        return given().header("Authorization", "Bearer " + TOKEN).contentType("text/plain; charset=UTF-8")
                .queryParams(parameters).body(text.getBytes(StandardCharsets.UTF_8)).post("/v1/imports").then();
    }

    /** A page with a headline, a standfirst and paragraphs, each told apart by the word. */
    public static String page(String word, String date, String... paragraphs) {
        return """
                World News
                %2$s

                The %1$s affair keeps the harbour awake

                A standfirst about the %1$s affair that says in one sentence what it is

                %3$s
                """.formatted(word, date, String.join("\n\n", paragraphs));
    }
}
