package io.courant.story;

import static io.restassured.http.Method.PUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The editor's list of related links: whole, in order, verbatim. */
@ApiTest
class EditorialLinksTest {

    private static final String DESK = "/v1/editorial/articles/";

    @Test
    void theListIsShownAsItWasWritten() {
        String slug = Newsroom.published("Whimbrel links");
        String ours = Newsroom.published("Whimbrel ours");
        List<Map<String, Object>> items = List.of(Map.of("headline", "Zebra first, whatever its date"),
                Map.of("article", ours, "type", "background"),
                Map.of("article", "what-the-harbour-weighed", "headline", "Our own words for it"),
                Map.of("url", "https://whimbrel.example/a", "headline", "Outside", "excerpt", "An excerpt that is never cut"));
        Newsroom.send(PUT, DESK + slug + "/related", Map.of("items", items), Map.of("If-Match", "\"2\"")).statusCode(200)
                .header("ETag", "\"3\"");
        JsonPath seen = Api.json("/v1/articles/" + slug + "/related?excerpt=20");
        assertThat(seen.getList("items.headline")).containsExactly("Zebra first, whatever its date", "Whimbrel ours",
                "Our own words for it", "Outside");
        assertThat(seen.getList("items.position")).containsExactly(1, 2, 3, 4);
        assertThat(seen.getString("items[3].excerpt")).isEqualTo("An excerpt that is never cut");
        assertThat(Newsroom.get(DESK + slug + "/related").getList("items.headline"))
                .containsExactly("Zebra first, whatever its date", null, "Our own words for it", "Outside");
    }

    @Test
    void aLinkToADraftShowsWhenTheDraftDoes() {
        String slug = Newsroom.published("Whimbrel waiting");
        String draft = Newsroom.draft("Whimbrel draft");
        Newsroom.json(PUT, DESK + slug + "/related", Map.of("items", List.of(Map.of("article", draft))));
        assertThat(Api.json("/v1/articles/" + slug + "/related").getList("items")).isEmpty();
        Newsroom.json(PUT, DESK + slug + "/related", Map.of("items", List.of(Map.of("article", draft, "headline", "To come"))));
        JsonPath announced = Api.json("/v1/articles/" + slug + "/related");
        assertThat(announced.getList("items.headline")).as("what the link itself says").containsExactly("To come");
        assertThat(announced.<Object>getList("items.article")).containsOnlyNulls();
        Newsroom.move(draft, "publish", Map.of());
        assertThat(Api.json("/v1/articles/" + slug + "/related").getList("items.article.slug")).containsExactly(draft);
    }

    @Test
    void whatLeadsNowhereIsNamedWithItsPlace() {
        String slug = Newsroom.draft("Whimbrel nowhere");
        Newsroom.send(PUT, DESK + slug + "/related", Map.of("items", List.of(Map.of("headline", "x"),
                Map.of("article", "no-such-article"), Map.of("article", slug), Map.of("url", "https://whimbrel.example/"),
                Map.of("article", "what-the-harbour-weighed", "url", "https://whimbrel.example/")))).statusCode(422)
                .body("errors.field", equalTo(List.of("items[1].article", "items[2].article", "items[3].headline", "items[4].url")));
        Newsroom.send(PUT, DESK + slug + "/related", Map.of("items", List.of(Map.of("headline", "x", "url", "javascript:alert(1)"))))
                .statusCode(422).body("errors[0].field", equalTo("items[0].url"));
        Newsroom.send(PUT, DESK + slug + "/related", Map.of("items", List.of(Map.of("headline", "x", "type", "corects"))))
                .statusCode(400).body("errors[0].message", org.hamcrest.Matchers.containsString("did you mean \"corrects\""));
    }

    @Test
    void whatCorrectsAnArticleIsNotCorrectedByIt() {
        String a = Newsroom.draft("Whimbrel circle a");
        String b = Newsroom.draft("Whimbrel circle b");
        String c = Newsroom.draft("Whimbrel circle c");
        correct(a, b, 200);
        correct(b, c, 200);
        correct(c, a, 422);
        Newsroom.json(PUT, DESK + c + "/related", Map.of("items", List.of(Map.of("article", a, "type", "background"))));
    }

    @Test
    void anotherLinkInBetweenMakesNoCircle() {
        String a = Newsroom.draft("Whimbrel line a");
        String b = Newsroom.draft("Whimbrel line b");
        String c = Newsroom.draft("Whimbrel line c");
        correct(a, b, 200);
        Newsroom.json(PUT, DESK + b + "/related", Map.of("items", List.of(Map.of("article", c, "type", "background"))));
        correct(c, a, 200);
    }

    private static void correct(String article, String corrected, int status) {
        Newsroom.send(PUT, DESK + article + "/related",
                Map.of("items", List.of(Map.of("article", corrected, "type", "corrects")))).statusCode(status);
    }
}
