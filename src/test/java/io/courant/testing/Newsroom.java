package io.courant.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an editor's tools do. */
public final class Newsroom {

    /** An outlet of the tests' own. */
    public static final String PUBLISHER = "the-dunlin-sheet";
    /** Before the demo newsroom's month, so that what tests publish is never what is newest. */
    private static final String EARLIER = "2025-09-09T09:00:00Z";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Newsroom() {}

    /** A request with the administrator's token; {@code If-Match: *} unless there is a version. */
    public static ValidatableResponse send(Method method, String path, Object body) {
        return send(method, path, body, Map.of("If-Match", "*"));
    }

    public static ValidatableResponse send(Method method, String path, Object body, Map<String, String> headers) {
        RequestSpecification request = given().urlEncodingEnabled(false).header("Authorization", "Bearer " + Api.TOKEN)
                .headers(headers);
        if (body != null) {
            request.contentType("application/json").body(text(body).getBytes(StandardCharsets.UTF_8));
        }
        return request.request(method, path).then();
    }

    public static JsonPath json(Method method, String path, Object body) {
        return send(method, path, body).statusCode(org.hamcrest.Matchers.lessThan(300)).extract().jsonPath();
    }

    /** Members of an article with this headline, and whatever else is given, name by name. */
    public static Map<String, Object> article(String headline, Object... more) {
        makePublisher();
        Map<String, Object> article = new LinkedHashMap<>(Map.of("headline", headline, "publisher", PUBLISHER,
                "bodyText", "The first paragraph of it.\n\nThe second paragraph of it."));
        for (int i = 0; i < more.length; i += 2) {
            article.put((String) more[i], more[i + 1]);
        }
        return article;
    }

    /** Makes a draft, and gives its slug. */
    public static String draft(String headline, Object... more) {
        return json(Method.POST, "/v1/editorial/articles", article(headline, more)).getString("slug");
    }

    /** Makes an article that readers see, and gives its slug. */
    public static String published(String headline, Object... more) {
        String slug = draft(headline, more);
        move(slug, "publish", Map.of());
        return slug;
    }

    /** Makes a publisher of this name that readers see, since an article of its own is published. */
    public static void outlet(String name) {
        String line = """
                {"publisher": "%1$s", "externalId": "%1$s", "headline": "What %1$s wrote", "language": "en", \
                "publishedAt": "2026-03-01T09:00:00Z", "body": "Nothing of note."}""".formatted(name);
        Api.as(Api.TOKEN).contentType("application/x-ndjson; charset=UTF-8").body(line.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports").then().statusCode(200).body(containsString("\"failed\":0"));
    }

    public static JsonPath move(String slug, String move, Map<String, ?> body) {
        return json(Method.POST, "/v1/editorial/articles/" + slug + "/" + move,
                move.equals("publish") && body.isEmpty() ? Map.of("at", EARLIER) : body);
    }

    public static JsonPath get(String path) {
        return json(Method.GET, path, null);
    }

    private static boolean publisherMade;

    private static synchronized void makePublisher() {
        if (!publisherMade) {
            json(Method.POST, "/v1/editorial/sources", Map.of("name", "The Dunlin Sheet", "kind", "publisher"));
            publisherMade = true;
        }
    }

    private static String preview;
    private static String story;

    /** The end of a link that shows a draft: from {@code /previews} on. */
    public static synchronized String previewLink() {
        preview = preview != null ? preview : json(Method.POST, "/v1/editorial/articles/" + draft("Dotterel to be previewed")
                + "/previews", "{}").getString("url").replace("/v1", "");
        return preview;
    }

    /** The address of a quote of the demo newsroom. */
    public static String quote() {
        return "/v1/quotes/" + Api.json("/v1/articles/what-the-harbour-weighed/quotes").getString("items[0].id");
    }

    /** The slug of a story that readers see. */
    public static synchronized String story() {
        story = story != null ? story : json(Method.POST, "/v1/editorial/stories", Map.of("title", "The Aldous Sound tunnel", "articles",
                List.of("what-the-harbour-weighed"))).getString("slug");
        return story;
    }

    private static String text(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
