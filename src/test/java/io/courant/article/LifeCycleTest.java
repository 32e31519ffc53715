package io.courant.article;

import static io.restassured.http.Method.DELETE;
import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.courant.testing.Stored;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From draft to takedown, as readers and editors see it. */
@ApiTest
class LifeCycleTest {

    private static final String DESK = "/v1/editorial/articles/";
    private static final String PUBLIC = "/v1/articles/";

    @Inject
    Stored stored;

    @Test
    void aDraftIsForEditorsOnly() {
        String slug = Newsroom.draft("Ospreyline draft");
        Api.get(PUBLIC + slug).statusCode(404);
        JsonPath draft = Newsroom.get(DESK + slug);
        assertThat(draft.getString("status")).isEqualTo("draft");
        assertThat(draft.getBoolean("visible")).isFalse();
        assertThat(draft.getInt("version")).isEqualTo(1);
        assertThat(draft.getList("body.text")).containsExactly("The first paragraph of it.", "The second paragraph of it.");
    }

    @Test
    void publishingShowsItAtOnceAndUnpublishingHidesIt() {
        String slug = Newsroom.published("Ospreyline published");
        Api.get(PUBLIC + slug).statusCode(200).body("status", equalTo("published")).body("correctionCount", equalTo(0));
        JsonPath back = Newsroom.move(slug, "unpublish", Map.of("reason", "waiting"));
        assertThat(back.getString("status")).isEqualTo("draft");
        assertThat(back.getString("publishedAt")).isNotNull();
        Api.get(PUBLIC + slug).statusCode(404);
        Newsroom.move(slug, "publish", Map.of());
        Api.get(PUBLIC + slug).statusCode(200).body("publishedAt", equalTo(back.getString("publishedAt")));
    }

    @Test
    void aGivenMomentDatesBackOrSchedules() {
        String slug = Newsroom.draft("Ospreyline dated");
        Newsroom.move(slug, "publish", Map.of("at", "2031-01-01T00:00:00Z"));
        Api.get(PUBLIC + slug).statusCode(404);
        JsonPath scheduled = Newsroom.get(DESK + slug);
        assertThat(scheduled.getString("status")).isEqualTo("published");
        assertThat(scheduled.getBoolean("visible")).isFalse();
        Newsroom.move(slug, "publish", Map.of("at", "2019-05-05T10:00:00+02:00"));
        Api.get(PUBLIC + slug).statusCode(200).body("publishedAt", equalTo("2019-05-05T08:00:00Z"));
    }

    @Test
    void withoutAMomentItKeepsItsDateOrShowsFromNowOn() {
        String dated = Newsroom.published("Ospreyline keeps its date");
        String date = Newsroom.move(dated, "unpublish", Map.of()).getString("publishedAt");
        Newsroom.json(POST, DESK + dated + "/publish", "{}");
        Api.get(PUBLIC + dated).statusCode(200).body("publishedAt", equalTo(date));

        String undated = Newsroom.draft("Ospreyline from now on");
        Newsroom.json(POST, DESK + undated + "/publish", "{}");
        Api.get(PUBLIC + undated).statusCode(200);
        Newsroom.json(POST, DESK + undated + "/takedown", Map.of("notice", "Nothing stays the newest."));
    }

    @Test
    void whatReadersSawBeforeItWasScheduledLeavesATombstone() {
        String slug = Newsroom.published("Ospreyline seen and scheduled");
        Newsroom.move(slug, "publish", Map.of("at", "2034-01-01T00:00:00Z"));
        Newsroom.send(DELETE, DESK + slug, null).statusCode(204);
        Api.get(PUBLIC + slug).statusCode(410);
    }

    @Test
    void aCorrectionChangesTheTextAndTellsReadersWhereverTheArticleShows() {
        String slug = Newsroom.published("Ospreyline corrected");
        String linking = Newsroom.published("Ospreyline linking");
        Newsroom.send(io.restassured.http.Method.PUT, DESK + linking + "/related",
                Map.of("items", List.of(Map.of("article", slug)))).statusCode(200);
        JsonPath corrected = Newsroom.move(slug, "corrections", Map.of("class", "correction", "note", "The number was wrong.",
                "changes", Map.of("headline", "Ospreyline set right", "bodyText", "The first paragraph of it.\n\nAnother one.")));
        assertThat(corrected.getString("headline")).isEqualTo("Ospreyline set right");
        JsonPath seen = Api.json(PUBLIC + slug);
        assertThat(seen.getInt("correctionCount")).isEqualTo(1);
        assertThat(seen.getString("corrections[0].class")).isEqualTo("correction");
        assertThat(seen.getString("corrections[0].note")).isEqualTo("The number was wrong.");
        assertThat(seen.getList("corrections[0].changed")).containsExactlyInAnyOrder("headline", "b2", "b3");
        assertThat(Api.json("/v1/articles?slugs=" + slug).getInt("items[0].correctionCount")).isEqualTo(1);
        assertThat(Api.json(PUBLIC + linking + "/related").getInt("items[0].article.correctionCount")).isEqualTo(1);
        assertThat(Api.json("/v1/corrections?limit=100").getList("items.article.slug")).contains(slug);
        assertThat(Api.json("/v1/corrections?since=2200-01-01").getList("items")).isEmpty();
    }

    @Test
    void whatIsRetractedStaysWithItsNotice() {
        String slug = Newsroom.published("Ospreyline retracted");
        Newsroom.move(slug, "retract", Map.of("notice", "It was all invented."));
        Api.get(PUBLIC + slug).statusCode(200).body("status", equalTo("retracted")).body("notice", equalTo("It was all invented."))
                .body("corrections[0].class", equalTo("retraction"));
        assertThat(Api.json("/v1/articles?slugs=" + slug).getString("items[0].notice")).isEqualTo("It was all invented.");
    }

    @Test
    void whatIsTakenDownIsGoneUnderAllItsAddresses() throws Exception {
        String slug = Newsroom.published("Ospreyline taken down", "bodyText",
                "“We never meant to build the ospreyquay at all,” said Ottoline Vasquez, an engineer.");
        String id = Newsroom.get(DESK + slug).getString("id");
        Newsroom.json(PATCH, DESK + slug, Map.of("slug", "ospreyline-renamed"));
        String linking = Newsroom.published("Ospreyline linking to what goes");
        Newsroom.json(io.restassured.http.Method.PUT, DESK + linking + "/related",
                Map.of("items", List.of(Map.of("article", slug))));
        Newsroom.move("ospreyline-renamed", "takedown", Map.of("notice", "A court has told us to."));
        for (String key : List.of(slug, "ospreyline-renamed", id)) {
            for (String path : List.of("", "/quotes", "/sources", "/related", "/revisions")) {
                Api.get(PUBLIC + key + path).statusCode(410).body("detail", equalTo("A court has told us to."));
            }
            Newsroom.send(io.restassured.http.Method.GET, DESK + key, null).statusCode(410);
        }
        assertThat(Api.json(PUBLIC + linking + "/related").getList("items")).isEmpty();
        for (String table : List.of("article", "quote", "revision", "related_link", "imported_document", "idempotency_key")) {
            assertThat(stored.column("select t::text from " + table + " t where t::text ilike '%ospreyquay%'")).isEmpty();
        }
        assertThat(stored.column("select notice from tombstone where article_id = '" + id + "'"))
                .containsExactly("A court has told us to.");
    }

    @Test
    void aDeletedDraftLeavesNothingAndADeletedArticleATombstone() {
        String draft = Newsroom.draft("Ospreyline never seen");
        Newsroom.send(DELETE, DESK + draft, null).statusCode(204);
        Api.get(PUBLIC + draft).statusCode(404);
        assertThat(Newsroom.draft("Ospreyline never seen")).isEqualTo(draft);

        String seen = Newsroom.published("Ospreyline once seen");
        Newsroom.send(DELETE, DESK + seen, null).statusCode(409).body("detail", containsString("unpublish"));
        Newsroom.move(seen, "unpublish", Map.of());
        Newsroom.send(DELETE, DESK + seen, null).statusCode(204);
        Api.get(PUBLIC + seen).statusCode(410);
        assertThat(Newsroom.draft("Ospreyline once seen")).isNotEqualTo(seen);
    }

    @Test
    void illegalMovesNameThoseThatAreAllowed() {
        String draft = Newsroom.draft("Ospreyline illegal");
        Newsroom.send(POST, DESK + draft + "/unpublish", "{}").statusCode(409)
                .body("type", equalTo("/v1/problems/illegal-move")).body("detail", containsString("publish, takedown, delete"));
        Newsroom.send(POST, DESK + draft + "/retract", Map.of("notice", "x")).statusCode(409);
        Newsroom.send(POST, DESK + draft + "/corrections", Map.of("class", "update", "note", "x")).statusCode(409);
        Newsroom.move(draft, "publish", Map.of());
        Newsroom.move(draft, "retract", Map.of("notice", "x"));
        Newsroom.send(POST, DESK + draft + "/publish", "{}").statusCode(409).body("detail", containsString("takedown"));
    }

    @Test
    void whatIsScheduledHasNothingToBeTakenBackInPublic() {
        String slug = Newsroom.draft("Ospreyline not yet due");
        Newsroom.move(slug, "publish", Map.of("at", "2032-01-01T00:00:00Z"));
        Newsroom.send(POST, DESK + slug + "/retract", Map.of("notice", "x")).statusCode(409)
                .body("detail", containsString("publish, unpublish, takedown, delete"));
        Newsroom.send(POST, DESK + slug + "/corrections", Map.of("class", "update", "note", "x")).statusCode(409);
        Newsroom.send(DELETE, DESK + slug, null).statusCode(204);
        Api.get(PUBLIC + slug).statusCode(404);
    }

    @Test
    void aDraftThatIsTakenDownIsGoneThoughNobodySawIt() {
        String slug = Newsroom.draft("Ospreyline leaked");
        Newsroom.move(slug, "takedown", Map.of("notice", "It was leaked."));
        Api.get(PUBLIC + slug).statusCode(410).body("detail", equalTo("It was leaked."));
    }

    @Test
    void everyFormerSlugLeadsToTheCurrentOne() {
        String first = Newsroom.published("Ospreyline slugged");
        Newsroom.json(PATCH, DESK + first, Map.of("slug", "ospreyline-second"));
        Newsroom.json(PATCH, DESK + first, Map.of("slug", "ospreyline-third"));
        for (String former : List.of(first, "ospreyline-second")) {
            io.restassured.RestAssured.given().redirects().follow(false).get(PUBLIC + former + "/related?limit=5").then().statusCode(308)
                    .header("Location", "/v1/articles/ospreyline-third/related?limit=5");
            Api.get(PUBLIC + former + "?view=card&fields=slug").statusCode(200).body("slug", equalTo("ospreyline-third"));
        }
        Newsroom.send(POST, "/v1/editorial/articles", Newsroom.article("Other", "slug", "ospreyline-second")).statusCode(409)
                .body("errors[0].field", equalTo("slug"));
        Newsroom.send(PATCH, DESK + Newsroom.draft("Ospreyline of its own"), Map.of("slug", "ospreyline-second")).statusCode(409)
                .body("errors[0].message", containsString("leads to another article"));
        Newsroom.send(PATCH, DESK + first, Map.of("slug", "Ospreyline Third")).statusCode(422)
                .body("errors[0].message", containsString("ospreyline-third"));
        Newsroom.json(PATCH, DESK + first, Map.of("slug", first));
        Api.get(PUBLIC + "ospreyline-third").statusCode(200).body("slug", equalTo(first));
        Newsroom.move(first, "unpublish", Map.of());
        Api.get(PUBLIC + "ospreyline-second").statusCode(404);
    }

    @Test
    void unknownReferencesAreNamedWithTheirPlace() {
        Newsroom.send(POST, "/v1/editorial/articles", Newsroom.article("Ospreyline refers", "section", "no-such-section",
                "tags", List.of("transport", "no-such-tag"), "publisher", "mara-teague")).statusCode(422)
                .body("errors.field", equalTo(List.of("publisher", "section", "tags[1]")));
        Api.get(PUBLIC + "ospreyline-refers").statusCode(404).body("errors", nullValue());
    }
}
