package io.courant.story;

import static io.restassured.http.Method.POST;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How outlets tell one story. */
@ApiTest
class CompareTest {

    @Test
    void eachOutletIsComparedWithTheOthers() {
        String first = told("Phalarope first", "the-aldous-courier", "2025-05-01T08:00:00Z", """
                “The phalaropes came down on the basin in one flock,” said Wenna Tarrant, the harbour warden.

                “No comment,” said Jory Pask, a dredger captain.""");
        String second = told("Phalarope second", "strait-and-shore", "2025-05-01T09:30:00Z", """
                “The phalaropes came down on the basin in one flock, at dusk,” said Wenna Tarrant.

                “No comment,” said Elowen Rusk, the mayor.""");
        String more = told("Phalarope more", "the-aldous-courier", "2025-05-02T08:00:00Z", """
                “We will count them again on Sunday morning,” said Wenna Tarrant.""");
        String draft = Newsroom.draft("Phalarope draft", "publisher", "northmere-wire");
        String story = Newsroom.json(POST, "/v1/editorial/stories", Map.of("title", "Phalaropes",
                "articles", List.of(draft, more, second, first))).getString("slug");

        JsonPath compared = Api.json("/v1/stories/" + story + "/compare");
        assertThat(compared.getList("outlets.publisher.slug")).as("in the order in which they came to it, without the draft")
                .containsExactly("the-aldous-courier", "strait-and-shore");
        assertThat(compared.getList("outlets.collect { it['first'].headline }")).containsExactly("Phalarope first", "Phalarope second");
        assertThat(compared.getList("outlets.lag")).containsExactly(0, 5400);
        assertThat(compared.getList("outlets.articleCount")).containsExactly(2, 1);
        assertThat(compared.getList("outlets[0].sources.shared.name")).containsExactly("Wenna Tarrant");
        assertThat(compared.getList("outlets[0].sources.alone.name")).containsExactly("Jory Pask");
        assertThat(compared.getList("outlets[1].sources.alone.name")).containsExactly("Elowen Rusk");
        assertThat(compared.<String>getList("outlets[0].quotes.shared.text")).singleElement().asString().startsWith("The phalaropes");
        assertThat(compared.<String>getList("outlets[1].quotes.shared.text")).singleElement().asString().endsWith("at dusk");
        assertThat(compared.<String>getList("outlets[0].quotes.alone.text")).as("a few words of somebody else are others")
                .hasSize(2).anyMatch(text -> text.startsWith("No comment")).anyMatch(text -> text.startsWith("We will count"));

        String before = Api.get("/v1/stories/" + story + "/compare").extract().header("ETag");
        assertThat(Api.get("/v1/stories/" + story + "/compare").extract().header("ETag")).isEqualTo(before);
        Newsroom.move(draft, "publish", Map.of("at", "2025-05-01T07:00:00Z"));
        JsonPath later = Api.json("/v1/stories/" + story + "/compare");
        assertThat(later.getList("outlets.lag")).containsExactly(0, 3600, 9000);
    }

    private static String told(String headline, String publisher, String at, String text) {
        String slug = Newsroom.draft(headline, "publisher", publisher, "bodyText", text);
        Newsroom.move(slug, "publish", Map.of("at", at));
        return slug;
    }
}
