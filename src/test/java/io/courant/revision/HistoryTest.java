package io.courant.revision;

import static io.restassured.http.Method.DELETE;
import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.courant.testing.Stored;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every save is a revision: read, compared, brought back; and what of it readers are told. */
@ApiTest
class HistoryTest {

    private static final String DESK = "/v1/editorial/articles/";

    @Inject
    Stored stored;

    @Test
    void everySaveIsKeptWithWhoHowAndWhy() {
        String slug = Newsroom.draft("Lapwing saved", "reason", "first thoughts");
        Newsroom.json(PATCH, DESK + slug, Map.of("headline", "Lapwing saved again", "reason", "second thoughts"));
        Newsroom.move(slug, "publish", Map.of());
        Newsroom.json(PATCH, DESK + slug, Map.of("headline", "Lapwing saved again"));
        JsonPath history = Newsroom.get(DESK + slug + "/revisions");
        assertThat(history.getList("items.number")).as("the same again is no save").containsExactly(3, 2, 1);
        assertThat(history.getList("items.action")).containsExactly("publish", "edit", "create");
        assertThat(history.getList("items.reason")).containsExactly(null, "second thoughts", "first thoughts");
        assertThat(history.getList("items.by")).containsOnly("administrator");
        assertThat(history.getList("items.headline")).containsExactly("Lapwing saved again", "Lapwing saved again", "Lapwing saved");
        JsonPath page = Newsroom.get(DESK + slug + "/revisions?limit=2");
        assertThat(Newsroom.get(DESK + slug + "/revisions?limit=2&after=" + page.getString("next")).getList("items.number"))
                .containsExactly(1);
    }

    @Test
    void aRevisionIsTheArticleAsItWasThen() {
        String slug = Newsroom.draft("Lapwing then", "tags", List.of("transport"), "bodyText", "One.\n\nTwo.");
        JsonPath first = Newsroom.get(DESK + slug);
        Newsroom.json(PATCH, DESK + slug, Map.of("tags", List.of(), "bodyText", "Three.", "headline", "Lapwing now"));
        assertThat(Newsroom.get(DESK + slug + "/revisions/1").<String, Object>getMap(""))
                .isEqualTo(first.<String, Object>getMap(""));
        Newsroom.send(GET, DESK + slug + "/revisions/9", null).statusCode(404);
    }

    @Test
    void aDifferenceNamesFieldsBlocksAndWords() {
        String slug = Newsroom.draft("Lapwing differs", "bodyText", "The ferry sails at six.\n\nNobody waits.");
        Newsroom.json(PATCH, DESK + slug, Map.of("headline", "Lapwing differs now", "body", List.of(
                Map.of("id", "b1", "type", "paragraph", "text", "The ferry sails at seven."),
                Map.of("id", "b2", "type", "paragraph", "text", "Nobody waits."))));
        JsonPath diff = Newsroom.get(DESK + slug + "/revisions/2/diff?from=1");
        assertThat(diff.getList("fields.field")).containsExactly("headline");
        assertThat(diff.getList("blocks.id")).containsExactly("b1");
        assertThat(diff.getList("blocks[0].words.findAll { it.op == 'removed' }.text")).containsExactly("six");
        assertThat(diff.getList("blocks[0].words.findAll { it.op == 'added' }.text")).containsExactly("seven");
        assertThat(Newsroom.get(DESK + slug + "/revisions/2/diff?from=2").getList("fields")).isEmpty();
        Newsroom.json(PATCH, DESK + slug, Map.of("standfirst", "It sails an hour later"));
        assertThat(Newsroom.get(DESK + slug + "/revisions/3/diff").getList("fields.field")).as("from the one before")
                .containsExactly("standfirst");
    }

    @Test
    void restoringBringsTextQuotesAndLinksBackAsANewVersion() {
        String slug = Newsroom.draft("Lapwing restored", "bodyText", "“We count them every spring,” said Mara Teague, an engineer.");
        Newsroom.json(PUT, DESK + slug + "/related", Map.of("items", List.of(Map.of("headline", "Eggs", "url",
                "https://lapwing.example/eggs"))));
        List<Object> quotes = Newsroom.get(DESK + slug + "/quotes").getList("items");
        assertThat(quotes).hasSize(1);
        Newsroom.json(PATCH, DESK + slug, Map.of("headline", "Lapwing spoiled", "bodyText", "Nothing."));
        Newsroom.json(PUT, DESK + slug + "/related", Map.of("items", List.of()));
        assertThat(Newsroom.get(DESK + slug + "/quotes").getList("items")).isEmpty();

        JsonPath back = Newsroom.json(POST, DESK + slug + "/revisions/2/restore", null);
        assertThat(back.getInt("version")).isEqualTo(5);
        assertThat(Newsroom.get(DESK + slug + "/revisions").getString("items[0].reason")).isEqualTo("revision 2");
        assertThat(back.getString("headline")).isEqualTo("Lapwing restored");
        assertThat(back.getString("body[0].id")).isEqualTo("b1");
        assertThat(Newsroom.get(DESK + slug + "/quotes").getList("items")).isEqualTo(quotes);
        assertThat(Newsroom.get(DESK + slug + "/related").getString("items[0].headline")).isEqualTo("Eggs");
        assertThat(Newsroom.get(DESK + slug + "/revisions/5/diff?from=2").getList("fields")).isEmpty();
        Newsroom.move(slug, "publish", Map.of());
        assertThat(Api.json("/v1/articles/" + slug + "?include=sources").getString("sources[0].slug")).isEqualTo("mara-teague");
    }

    @Test
    void readersAreToldOfWhatTheyHaveSeenAndOfNothingElse() {
        String slug = Newsroom.draft("Lapwing in private");
        Newsroom.json(PATCH, DESK + slug, Map.of("headline", "Lapwing in public"));
        Newsroom.move(slug, "publish", Map.of("at", "2025-06-01T00:00:00Z"));
        Newsroom.json(PATCH, DESK + slug, Map.of("headline", "Lapwing quietly mended"));
        Newsroom.move(slug, "corrections", Map.of("class", "clarification", "note", "It is about lapwings."));
        JsonPath seen = Api.json("/v1/articles/" + slug + "/revisions");
        assertThat(seen.getList("items.version")).containsExactly(5, 4, 3);
        assertThat(seen.getList("items.kind")).containsExactly("clarification", "edit", "edit");
        assertThat(seen.getList("items.note")).containsExactly("It is about lapwings.", null, null);
        assertThat(seen.getList("items.headline")).doesNotContain("Lapwing in private");
        assertThat(seen.getList("items.at")).as("not from the date on that it was given")
                .isEqualTo(Newsroom.get(DESK + slug + "/revisions?limit=3").getList("items.at"));
        Newsroom.move(slug, "unpublish", Map.of());
        Newsroom.json(PATCH, DESK + slug, Map.of("headline", "Lapwing behind the scenes"));
        Api.get("/v1/articles/" + slug + "/revisions").statusCode(404);
        Newsroom.move(slug, "publish", Map.of());
        assertThat(Api.json("/v1/articles/" + slug + "/revisions").getList("items.version")).containsExactly(8, 5, 4, 3);
    }

    @Test
    void whatWasSavedBeforeItsMomentIsSeenFromThatMomentOn() throws Exception {
        String slug = Newsroom.draft("Lapwing scheduled");
        Newsroom.move(slug, "publish", Map.of("at", "2033-01-01T00:00:00Z"));
        Newsroom.json(PATCH, DESK + slug, Map.of("headline", "Lapwing rescheduled"));
        // the moment has come: the row and its history are told so, as if the clock had been turned
        String id = Newsroom.get(DESK + slug).getString("id");
        stored.change("update article set published_at = now() - interval '1 second' where id = '" + id + "'");
        stored.change("update revision set at = at - interval '1 hour' where article_id = '" + id + "'");
        stored.change("update revision set visible_from = now() - interval '1 second' where article_id = '" + id
                + "' and visible_from is not null");
        assertThat(Api.json("/v1/articles/" + slug + "/revisions").getList("items.headline"))
                .containsExactly("Lapwing rescheduled");
    }

    @Test
    void onlySoManyAreKept() throws Exception {
        String slug = Newsroom.draft("Lapwing kept");
        String id = Newsroom.get(DESK + slug).getString("id");
        Newsroom.json(PATCH, DESK + slug, Map.of("headline", "Lapwing kept again"));
        stored.change("update article set version = 300 where id = '" + id + "'");
        stored.change("update revision set number = number + 101 where article_id = '" + id + "'");
        Newsroom.json(PATCH, DESK + slug, Map.of("headline", "Lapwing kept once more"));
        assertThat(stored.column("select number from revision where article_id = '" + id + "'")).as("200 of them: from 103 on")
                .containsExactlyInAnyOrder("103", "302");
    }

    @Test
    void whatAnArticleIsKnownByDoesNotGoBack() {
        String slug = Newsroom.draft("Lapwing identified", "externalId", "lapwing-then");
        Newsroom.json(PATCH, DESK + slug, Map.of("slug", "lapwing-renamed", "externalId", "lapwing-now", "publisher",
                "the-aldous-courier", "headline", "Lapwing, renamed"));
        JsonPath back = Newsroom.json(POST, DESK + slug + "/revisions/1/restore", null);
        assertThat(back.getString("headline")).isEqualTo("Lapwing identified");
        assertThat(back.getString("slug")).isEqualTo("lapwing-renamed");
        assertThat(back.getString("externalId")).isEqualTo("lapwing-now");
        assertThat(back.getString("publisher")).isEqualTo("the-aldous-courier");
    }

    @Test
    void quotesComeBackAsTheyWereAndAreNotFoundAnew() {
        String slug = Newsroom.draft("Lapwing quotes", "bodyText", "“They came back late,” said Mara Teague, an engineer. "
                + "“They will stay,” she said.");
        List<Object> quotes = Newsroom.get(DESK + slug + "/quotes").getList("items");
        String quote = Newsroom.get(DESK + slug + "/quotes").getString("items[0].id");
        Newsroom.json(DELETE, DESK + slug + "/quotes/" + quote, null);
        Newsroom.json(PATCH, DESK + slug, Map.of("bodyText", "Nothing."));
        Newsroom.json(POST, DESK + slug + "/revisions/2/restore", null);
        assertThat(Newsroom.get(DESK + slug + "/quotes").getList("items")).hasSize(2);
        Newsroom.json(POST, DESK + slug + "/revisions/1/restore", null);
        Newsroom.json(POST, DESK + slug + "/revisions/1/restore", null);
        assertThat(Newsroom.get(DESK + slug + "/quotes").getList("items")).as("once, though they stood there").hasSize(2).contains(quotes.get(1));
        assertThat(Newsroom.get(DESK + slug + "/quotes").getList("items.status")).as("the editor has removed it since")
                .containsExactly("rejected", "published");
    }

    @Test
    void whatIsGoneSinceDoesNotComeBackAsALink() {
        String slug = Newsroom.published("Lapwing links");
        String gone = Newsroom.published("Lapwing gone since");
        Newsroom.json(PUT, DESK + slug + "/related", Map.of("items", List.of(Map.of("article", gone), Map.of("headline", "Eggs"))));
        Newsroom.move(gone, "takedown", Map.of("notice", "Gone."));
        Newsroom.json(POST, DESK + slug + "/revisions/3/restore", null);
        assertThat(Api.json("/v1/articles/" + slug + "/related").getList("items.headline")).containsExactly("Eggs");
    }
}
