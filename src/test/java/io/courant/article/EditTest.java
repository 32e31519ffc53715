package io.courant.article;

import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What counts as a change of an article. */
@ApiTest
class EditTest {

    private static final String DESK = "/v1/editorial/articles/";

    @Test
    void eachFieldIsAChangeByItself() {
        Newsroom.json(POST, "/v1/editorial/sections", Map.of("name", "Fulmar Affairs"));
        Newsroom.json(POST, "/v1/editorial/authors", Map.of("name", "Fulmar Writer"));
        String slug = Newsroom.draft("Fulmar edited");
        Map<String, Object> fields = new LinkedHashMap<>(Map.of("headline", "Fulmar edited twice", "standfirst", "A standfirst",
                "language", "de", "section", "fulmar-affairs", "tags", List.of("transport"), "authors", List.of("fulmar-writer"),
                "canonicalUrl", "https://fulmar.example/a", "externalId", "fulmar-1", "publisher", "the-aldous-courier"));
        fields.put("image", Map.of("url", "https://fulmar.example/a.png", "alt", "A fulmar", "credit", "Nobody"));
        int version = 1;
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            Map<String, Object> change = Map.of(field.getKey(), field.getValue());
            JsonPath changed = Newsroom.json(PATCH, DESK + slug, change);
            assertThat(changed.getInt("version")).as(field.getKey()).isEqualTo(++version);
            assertThat(changed.<Object>get(field.getKey())).isEqualTo(field.getValue());
            assertThat(Newsroom.json(PATCH, DESK + slug, change).getInt("version")).as("the same again").isEqualTo(version);
        }
    }

    @Test
    void whatIsNamedTwiceIsThereOnce() {
        String slug = Newsroom.draft("Fulmar tagged", "tags", List.of("transport", "transport"));
        assertThat(Newsroom.get(DESK + slug).getList("tags")).containsExactly("transport");
    }
}
