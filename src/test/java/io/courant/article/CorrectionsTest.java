package io.courant.article;

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

/** What readers are told of changes, and how they find it. */
@ApiTest
class CorrectionsTest {

    private static final String DESK = "/v1/editorial/articles/";

    @Test
    void eachFilterKeepsWhatItNames() {
        Newsroom.json(POST, "/v1/editorial/sources", Map.of("name", "The Jackdaw Herald", "kind", "publisher"));
        Newsroom.json(POST, "/v1/editorial/sections", Map.of("name", "Jackdaw Affairs"));
        String herald = Newsroom.published("Jackdaw herald", "publisher", "the-jackdaw-herald");
        String affair = Newsroom.published("Jackdaw affair", "section", "jackdaw-affairs");
        Newsroom.move(herald, "corrections", Map.of("class", "clarification", "note", "It is about jackdaws."));
        Newsroom.move(affair, "corrections", Map.of("class", "correction", "note", "It is about one jackdaw."));
        assertThat(corrected("publisher=the-jackdaw-herald")).containsExactly(herald);
        assertThat(corrected("section=jackdaw-affairs")).containsExactly(affair);
        assertThat(corrected("publisher=the-jackdaw-herald,the-dunlin-sheet&section=jackdaw-affairs")).containsExactly(affair);
        assertThat(corrected("publisher=the-jackdaw-herald&class=clarification")).containsExactly(herald);
        assertThat(corrected("publisher=the-jackdaw-herald&class=correction")).isEmpty();
    }

    @Test
    void aRetractionIsNoCorrection() {
        String slug = Newsroom.published("Jackdaw unretracted");
        Newsroom.send(POST, DESK + slug + "/corrections", Map.of("class", "retraction", "note", "x")).statusCode(422)
                .body("errors[0].field", equalTo("class"));
        Api.get("/v1/articles/" + slug).statusCode(200).body("status", equalTo("published")).body("correctionCount", equalTo(0));
    }

    @Test
    void whatReadersAreToldHasNoSpaceAroundIt() {
        String slug = Newsroom.published("Jackdaw spaced");
        Newsroom.move(slug, "corrections", Map.of("class", "update", "note", "  A note. "));
        Newsroom.move(slug, "retract", Map.of("notice", " A notice.  "));
        JsonPath seen = Api.json("/v1/articles/" + slug);
        assertThat(seen.getList("corrections.note")).containsExactly("A notice.", "A note.");
        assertThat(seen.getList("corrections[0].changed")).containsExactly("status");
        assertThat(seen.getString("notice")).isEqualTo("A notice.");
        assertThat(Newsroom.move(slug, "takedown", Map.of("notice", " Gone. ")).getString("notice")).isEqualTo("Gone.");
        Api.get("/v1/articles/" + slug).statusCode(410).body("detail", equalTo("Gone."));
    }

    @Test
    void theReasonIsForEditorsAndNoChange() {
        String slug = Newsroom.published("Jackdaw reasoned");
        Newsroom.move(slug, "corrections", Map.of("class", "update", "note", "A note.", "changes",
                Map.of("headline", "Jackdaw, reasoned", "reason", "A reader has called")));
        assertThat(Api.json("/v1/articles/" + slug).getList("corrections[0].changed")).containsExactly("headline");
        assertThat(Newsroom.get(DESK + slug + "/revisions").getString("items[0].reason")).isEqualTo("A reader has called");
    }

    private static List<String> corrected(String filter) {
        return Api.json("/v1/corrections?" + filter).getList("items.article.slug");
    }
}
