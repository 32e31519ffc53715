package io.courant.quote;

import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.courant.testing.Stored;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each filter of the quotes keeps what it names. */
@ApiTest
class QuoteFilterTest {

    @Inject
    Stored stored;

    @Test
    void eachFilterKeepsWhatItNames() {
        String march = article("Knotwing in March", "“The ice is going,” said Mara Teague, an engineer. It was a late thaw.",
                "2025-03-03T00:00:00Z");
        String may = article("Knotwing in May", "“The ice is gone,” said Mara Teague, an engineer.", "2025-05-05T00:00:00Z");
        Newsroom.json(POST, "/v1/editorial/articles/" + march + "/quotes", Map.of("text", "a late thaw", "directness", "mixed"));
        String both = "article=" + march + "," + may;
        assertThat(texts(both)).containsExactlyInAnyOrder("The ice is gone", "The ice is going", "a late thaw");
        assertThat(texts("article=" + may)).containsExactly("The ice is gone");
        assertThat(texts(both + "&directness=mixed")).containsExactly("a late thaw");
        assertThat(texts(both + "&directness=direct")).containsExactly("The ice is gone", "The ice is going");
        assertThat(texts(both + "&publishedAfter=2025-05-05")).containsExactly("The ice is gone");
        assertThat(texts(both + "&publishedBefore=2025-05-05")).containsExactlyInAnyOrder("The ice is going", "a late thaw");
        assertThat(texts(both + "&publisher=-" + Newsroom.PUBLISHER)).isEmpty();
        assertThat(texts(both + "&publisher=" + Newsroom.PUBLISHER + "&source=mara-teague&sort=publishedAt"))
                .containsExactly("The ice is going", "The ice is gone");
    }

    @Test
    void quotesAreFoundByTheKindOfTheSpeakerAndWhetherThereIsAName() throws Exception {
        String person = SourcingTest.source("Knotwing Oakley", "person");
        SourcingTest.source("Knotwing Survey", "document");
        String slug = SourcingTest.article("Knotwings of all kinds");
        SourcingTest.quote(slug, "the mill is closed", Map.of("speaker", person));
        SourcingTest.quote(slug, "the roof is gone", Map.of("speaker", "knotwing-survey"));
        SourcingTest.quote(slug, "the river is higher", Map.of());
        SourcingTest.quote(slug, "the bridge will follow", Map.of());
        stored.change("update quote set anonymity = 'a senior official' where text = 'the river is higher' and article_id ="
                + " (select id from article where slug = '" + slug + "')");
        Newsroom.json(PATCH, "/v1/editorial/articles/" + slug, Map.of("standfirst", "Touched."));
        for (String words : List.of("", "&q=the")) {
            String all = "article=" + slug + words;
            assertThat(texts(all)).hasSize(4);
            assertThat(texts(all + "&speakerKind=person")).containsExactly("the mill is closed");
            assertThat(texts(all + "&speakerKind=person,document")).containsExactlyInAnyOrder("the mill is closed", "the roof is gone");
            assertThat(texts(all + "&speakerKind=-person")).containsExactlyInAnyOrder("the roof is gone", "the river is higher",
                    "the bridge will follow");
            assertThat(texts(all + "&anonymity=anonymous")).containsExactly("the river is higher");
            assertThat(texts(all + "&anonymity=unattributed")).containsExactly("the bridge will follow");
            assertThat(texts(all + "&anonymity=-named")).containsExactlyInAnyOrder("the river is higher", "the bridge will follow");
        }
        Newsroom.json(PATCH, "/v1/editorial/sources/" + person, Map.of("kind", "organization"));
        assertThat(texts("article=" + slug + "&q=mill&speakerKind=organization")).containsExactly("the mill is closed");
        assertThat(texts("article=" + slug + "&q=mill&speakerKind=person")).isEmpty();
        Api.get("/v1/quotes?speakerKind=animal").statusCode(400).body("errors[0].field", equalTo("speakerKind"));
        Api.get("/v1/quotes?anonymity=secret").statusCode(400).body("errors[0].field", equalTo("anonymity"));
    }

    @Test
    void quotesAreFoundByTheStoryThatTheirArticleTells() {
        String slug = article("Knotwing in a story", "“The ice is back,” said Knut Wingrove, a skipper.", "2025-06-06T00:00:00Z");
        String story = Newsroom.json(POST, "/v1/editorial/stories", Map.of("title", "Knotwings on ice", "articles", List.of()))
                .getString("slug");
        for (String words : List.of("", "&q=ice")) {
            assertThat(texts("story=" + story + words)).isEmpty();
        }
        Newsroom.json(PATCH, "/v1/editorial/stories/" + story, Map.of("articles", List.of(slug)));
        for (String words : List.of("", "&q=ice")) {
            assertThat(texts("story=" + story + words)).containsExactly("The ice is back");
            assertThat(texts("article=" + slug + "&story=-" + story + words)).isEmpty();
            assertThat(texts("story=no-such-story" + words)).isEmpty();
        }
        assertThat(Api.json("/v1/sources/knut-wingrove/quotes?story=" + story).getList("items")).hasSize(1);
    }

    @Test
    void theWordsOfASearchAreMarked() {
        String slug = article("Knotwing marked", "“Ice <b>& more ice</b> is melting,” said Knut Wingrove, a skipper.",
                "2025-06-07T00:00:00Z");
        String search = "/v1/quotes?article=" + slug + "&q=melted+or+ice&highlight=true";
        assertThat(Api.json(search).getString("items[0].highlight.text"))
                .isEqualTo("<mark>Ice</mark> &lt;b&gt;&amp; more <mark>ice</mark>&lt;/b&gt; is <mark>melting</mark>");
        assertThat(Api.json(search + "&highlight.mark=em").getString("items[0].highlight.text")).startsWith("<em>Ice</em>");
        assertThat(Api.json(search.replace("&highlight=true", "")).getMap("items[0]")).doesNotContainKey("highlight");
        Api.get("/v1/quotes?highlight=true").statusCode(400).body("errors[0].field", equalTo("highlight"));
        Api.get("/v1/quotes?q=ice&highlight.mark=em").statusCode(400).body("errors[0].field", equalTo("highlight.mark"));
        Api.get("/v1/quotes?q=ice&highlight=true&highlight.mark=script").statusCode(400);
    }

    private static String article(String headline, String text, String at) {
        String slug = Newsroom.draft(headline, "bodyText", text);
        Newsroom.move(slug, "publish", Map.of("at", at));
        return slug;
    }

    private static List<String> texts(String filter) {
        return Api.json("/v1/quotes?" + filter).getList("items.text");
    }
}
