package io.courant.story;

import static io.restassured.http.Method.DELETE;
import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stories that editors gather. */
@ApiTest
class StoryTest {

    private static final String DESK = "/v1/editorial/stories";

    @Test
    void readersSeeAStoryThroughItsVisibleArticles() {
        String draft = Newsroom.draft("Greenshank draft");
        String later = Newsroom.published("Greenshank later");
        String story = Newsroom.json(POST, DESK, Map.of("title", "Greenshanks", "articles", List.of(draft))).getString("slug");
        Api.get("/v1/stories/" + story).statusCode(404);
        Newsroom.json(PATCH, DESK + "/" + story, Map.of("articles", List.of(draft, later)));
        JsonPath seen = Api.json("/v1/stories/" + story);
        assertThat(seen.getList("articles.slug")).containsExactly(later);
        assertThat(seen.getInt("articleCount")).isEqualTo(1);
        Newsroom.move(draft, "publish", Map.of("at", "2025-07-01T00:00:00Z"));
        assertThat(Api.json("/v1/stories/" + story).getList("articles.slug")).as("in the editor's order")
                .containsExactly(draft, later);
        assertThat(Api.json("/v1/stories?q=greensh").getString("items[0].firstPublishedAt")).isEqualTo("2025-07-01T00:00:00Z");
        Newsroom.send(DELETE, DESK + "/" + story, null).statusCode(204);
        Api.get("/v1/stories/" + story).statusCode(404);
        Api.get("/v1/articles/" + later).statusCode(200);
    }

    @Test
    void theLargestAndTheLatestComeFirst() {
        String early = Newsroom.published("Sanderling early");
        String late = Newsroom.draft("Sanderling late");
        Newsroom.move(late, "publish", Map.of("at", "2025-10-01T00:00:00Z"));
        Newsroom.json(POST, DESK, Map.of("title", "Sanderlings one", "articles", List.of(late)));
        Newsroom.json(POST, DESK, Map.of("title", "Sanderlings two", "articles", List.of(late, early)));
        Newsroom.json(POST, DESK, Map.of("title", "Sanderlings none later", "articles", List.of(early)));
        assertThat(titles("-articleCount")).startsWith("Sanderlings two").hasSize(3);
        assertThat(titles("-lastPublishedAt")).endsWith("Sanderlings none later").hasSize(3);
        assertThat(titles("-outletCount")).hasSize(3);
        Newsroom.move(early, "unpublish", Map.of());
        assertThat(titles("-articleCount")).containsExactlyInAnyOrder("Sanderlings one", "Sanderlings two");
    }

    private static List<String> titles(String sort) {
        return Api.json("/v1/stories?q=sanderlings&sort=" + sort).getList("items.title");
    }

    @Test
    void storiesAreNarrowedByWhatTheirArticlesAre() {
        Newsroom.json(POST, "/v1/editorial/tags", Map.of("name", "Whinchats"));
        String one = Newsroom.draft("Whinchat one", "publisher", "the-aldous-courier", "bodyText",
                "“The whinchats are early,” said Mara Teague.", "section", "business", "tags", List.of("whinchats"));
        String two = Newsroom.draft("Whinchat two");
        Newsroom.move(one, "publish", Map.of("at", "2025-03-01T00:00:00Z"));
        Newsroom.move(two, "publish", Map.of("at", "2025-04-01T00:00:00Z"));
        Newsroom.json(POST, DESK, Map.of("title", "Whinchats both", "articles", List.of(one, two)));
        Newsroom.json(POST, DESK, Map.of("title", "Whinchats single", "articles", List.of(two)));
        for (String both : List.of("publisher=the-aldous-courier", "source=mara-teague", "section=business", "tag=whinchats",
                "article=" + one, "minArticles=2", "minOutlets=2", "publishedBefore=2025-03-15", "article=" + one + "&article=" + two,
                "publisher=the-aldous-courier&minOutlets=2&sort=-articleCount")) {
            assertThat(found(both)).as(both).containsExactly("Whinchats both");
        }
        for (String single : List.of("publisher=-the-aldous-courier", "article=-" + one, "source=-mara-teague")) {
            assertThat(found(single)).as(single).containsExactly("Whinchats single");
        }
        assertThat(found("origin=editor")).hasSize(2);
        assertThat(found("origin=computed")).isEmpty();
        assertThat(found("publishedAfter=2025-04-01&publishedBefore=2025-04-02")).hasSize(2);
        assertThat(found("publishedAfter=2025-04-02")).isEmpty();
        assertThat(found("minOutlets=1")).hasSize(2);
        Api.get("/v1/stories?minOutlets=0").statusCode(400).body("errors[0].field", equalTo("minOutlets"));
        Api.get("/v1/stories?origin=found").statusCode(400).body("errors[0].field", equalTo("origin"));
        JsonPath told = Api.json("/v1/stories/whinchats-both");
        assertThat(told.getList("outlets.slug")).containsExactly("the-aldous-courier",
                Api.json("/v1/articles/" + two).getString("publisher.slug"));
        assertThat(told.getString("sources.find { it.slug == 'mara-teague' }.articleCount")).isEqualTo("1");
    }

    private static List<String> found(String filter) {
        return Api.json("/v1/stories?q=whinchats&" + filter).getList("items.title");
    }

    @Test
    void whatCannotBeGatheredIsNamed() {
        Newsroom.send(POST, DESK, Map.of("title", "Redshanks", "articles",
                List.of("what-the-harbour-weighed", "no-such-article", "what-the-harbour-weighed"))).statusCode(422)
                .body("errors.field", equalTo(List.of("articles[1]", "articles[2]")));
        Newsroom.json(POST, DESK, Map.of("title", "Redshank slug", "slug", "redshank"));
        Newsroom.send(POST, DESK, Map.of("title", "Another", "slug", "redshank")).statusCode(409);
        Newsroom.send(POST, DESK, Map.of("title", "Another", "slug", "Redshank Two")).statusCode(422)
                .body("errors[0].field", equalTo("slug"));
        Newsroom.send(PATCH, DESK + "/redshank", Map.of("title", "x"), Map.of()).statusCode(428);
        Newsroom.send(PATCH, DESK + "/redshank", Map.of("title", "x"), Map.of("If-Match", "\"7\"")).statusCode(412);
    }
}
