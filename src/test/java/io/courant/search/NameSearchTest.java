package io.courant.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Editor;
import io.courant.testing.Newsroom;
import io.courant.testing.Walk;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the index, and without it the database, finds of the names of sources and stories. */
@ApiTest
class NameSearchTest {

    @BeforeEach
    void theSourcesAreThere() {
        for (String name : List.of("Ibisfield", "Ibisfields United", "The Ibisfield Gazette of Réville", "Réville Ibis Society")) {
            Newsroom.outlet(name);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // those that have the word whole come first, and of these the shorter
        "ibisfield             | Ibisfield,The Ibisfield Gazette of Réville,Ibisfields United",
        "ibisfiel reville      | The Ibisfield Gazette of Réville",
        "ibis                  | Réville Ibis Society,Ibisfield,Ibisfields United,The Ibisfield Gazette of Réville",
        "\"ibisfield\"         | Ibisfield,The Ibisfield Gazette of Réville",
        "\"ibisfield gazette\" | The Ibisfield Gazette of Réville",
        "\"gazette ibisfield\" | ``",
        "ibisfield -gazette    | Ibisfield,Ibisfields United",
        "ibissoc or gazette ibisfield | The Ibisfield Gazette of Réville",
        "ibisfield*            | Ibisfield,Ibisfields United,The Ibisfield Gazette of Réville"})
    void namesAreFound(String q, String expected) {
        String[] names = expected == null || expected.isEmpty() ? new String[0] : expected.split(",");
        String path = "/v1/sources?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
        List<String> best = Api.json(path).getList("items.name");
        if (q.endsWith("*") || q.equals("ibis")) {
            assertThat(best).containsExactlyInAnyOrder(names);
        } else {
            assertThat(best).containsExactly(names);
        }
        assertThat(best.isEmpty() || best.get(0).equals(names[0]) || q.endsWith("*")).isTrue();
        assertThat(Api.json(path + "&sort=name").<String>getList("items.name")).as("without the index")
                .containsExactlyInAnyOrder(names);
    }

    @Test
    void whatIsFoundIsNarrowedByTheSameFilters() {
        Api.get("/v1/sources?q=ibisfield&kind=person").body("items.name", empty());
        assertThat(Api.json("/v1/sources?q=ibisfield&kind=-person&slugs=ibisfield,ibisfields-united")
                .<String>getList("items.name")).containsExactly("Ibisfield", "Ibisfields United");
        assertThat(Walk.ids(Walk.along("/v1/sources?q=ibis&limit=1"))).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void aSlipIsToldAndOrdersAreKnown() {
        Api.get("/v1/sources?q=%22ibisfield").body("note", containsString("quotation mark"));
        Api.get("/v1/sources?q=ibisfield").body("note", nullValue());
        Api.get("/v1/quotes?q=%22ibisfield").body("note", containsString("quotation mark"));
        Api.get("/v1/stories?q=%22ibisfield").body("note", containsString("quotation mark"));
        Api.get("/v1/sources?sort=relevance").statusCode(400);
        Api.get("/v1/stories?sort=relevance").statusCode(400);
        Api.get("/v1/sources?q=t*").statusCode(400);
    }

    @Test
    void storiesAreFoundByTheirTitle() {
        String article = Newsroom.published("Ibises come back");
        for (String title : List.of("Return of the ibises to Réville", "The ibises' return")) {
            Editor.post("/v1/editorial/stories", Map.of("title", title, "articles", List.of(article)));
        }
        assertThat(Api.json("/v1/stories?q=reville+ret").<String>getList("items.title"))
                .containsExactly("Return of the ibises to Réville");
        assertThat(Api.json("/v1/stories?q=ibises+-reville").<String>getList("items.title")).contains("The ibises' return")
                .doesNotContain("Return of the ibises to Réville");
        assertThat(Api.json("/v1/stories?q=ibises+-reville&sort=-updatedAt").<String>getList("items.title"))
                .contains("The ibises' return").doesNotContain("Return of the ibises to Réville");
    }
}
