package io.courant.quote;

import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same words in several articles know each other. */
@ApiTest
class AlsoInTest {

    private static final String FIRST = "2025-04-01T00:00:00Z";
    private static final String SECOND = "2025-04-02T00:00:00Z";
    private static final String THIRD = "2025-04-03T00:00:00Z";

    @Test
    void theSameWordsAreRecognisedAndWhatDiffersIsTold() {
        Newsroom.outlet("Sanderling Post");
        String speaker = SourcingTest.source("Sanderling Oakley", "person");
        String whole = "The sanderlings will leave this beach, and whoever drained the marsh knows why they do.";
        String third = said("Sanderlings whole", Newsroom.PUBLISHER, THIRD, whole, speaker);
        String first = said("Sanderlings cut", "sanderling-post", FIRST, "whoever drained the marsh knows why they do", speaker);
        String second = said("Sanderlings in other words", Newsroom.PUBLISHER, SECOND,
                "The sanderlings will leave that beach – and whoever drained the marsh knows why they do", null);
        said("Sanderlings of somebody else", Newsroom.PUBLISHER, THIRD, "The oystercatchers will stay where they always were", speaker);
        JsonPath quote = Api.json("/v1/quotes/" + third);
        assertThat(quote.getString("text")).isEqualTo(whole);
        assertThat(quote.getList("alsoIn.id")).containsExactly(first, second);
        assertThat(quote.getList("alsoIn.differs")).containsExactly("truncated", "altered");
        assertThat(quote.getList("alsoIn.article.publisher.slug")).containsExactly("sanderling-post", Newsroom.PUBLISHER);
        assertThat(quote.getString("alsoIn[0].article.publishedAt")).isEqualTo(FIRST);
        assertThat(quote.getString("alsoIn[0].text")).isEqualTo("whoever drained the marsh knows why they do");
        assertThat(quote.getString("alsoIn[0].speaker.slug")).isEqualTo(speaker);
        assertThat(quote.getString("firstSeen")).isEqualTo(FIRST);
        JsonPath list = Api.json("/v1/quotes?q=sanderlings+drained&article=sanderlings-whole");
        assertThat(list.getList("items[0].alsoIn.id")).containsExactly(first, second);
        assertThat(Api.json("/v1/sources/" + speaker + "/quotes?q=drained&sort=-publishedAt").getList("items.firstSeen"))
                .containsExactly(FIRST, FIRST);
        String article = "/v1/articles/sanderlings-whole/quotes";
        assertThat(Api.json(article + "?include=alsoIn").getList("items[0].alsoIn.id")).containsExactly(first, second);
        assertThat(Api.json(article).getMap("items[0]")).doesNotContainKeys("alsoIn", "firstSeen");
        assertThat(Api.json("/v1/articles/sanderlings-whole?include=quotes.alsoIn").getList("quotes[0].alsoIn.id"))
                .containsExactly(first, second);
        assertThat(Api.json("/v1/articles?slugs=sanderlings-whole,sanderlings-cut&include=sources,quotes.alsoIn&sort=publishedAt")
                .getList("items.quotes.alsoIn.differs.flatten()")).containsExactly("truncated", "truncated", "truncated", "altered");
        assertThat(Api.json("/v1/articles/sanderlings-whole?include=quotes").getMap("quotes[0]")).doesNotContainKeys("alsoIn");
        Api.get("/v1/articles/sanderlings-whole?include=quotes.alsIn,.").statusCode(400)
                .body("errors[0].message", containsString("quotes.alsoIn"));
        assertThat(Api.json("/v1/articles/sanderlings-whole?include=quotes.alsoIn&fields=quotes.firstSeen")
                .getList("quotes.firstSeen")).containsExactly(FIRST);
        Api.get(article + "?include=alsIn").statusCode(400).body("errors[0].message", containsString("did you mean \"alsoIn\""));
        assertThat(Api.json("/v1/quotes?article=sanderlings-whole&fields=text").getMap("items[0]"))
                .doesNotContainKeys("alsoIn", "firstSeen");
    }

    @Test
    void fewWordsAreTheSameOnlyOfOneSpeaker() {
        String one = SourcingTest.source("Sanderling Quist", "person");
        String other = SourcingTest.source("Sanderling Teal", "person");
        String first = said("Sanderlings and no comment", Newsroom.PUBLISHER, FIRST, "No sanderling comment", one);
        said("Sanderlings and nobody's comment", Newsroom.PUBLISHER, FIRST, "No sanderling comment", other);
        String again = said("Sanderlings and again no comment", Newsroom.PUBLISHER, SECOND, "No sanderling comment.", one);
        assertThat(Api.json("/v1/quotes/" + again).getList("alsoIn.id")).containsExactly(first);
        assertThat(Api.json("/v1/quotes/" + again).getList("alsoIn.differs")).containsExactly("punctuation");
    }

    @Test
    void whatReadersDoNotSeeIsNowhere() {
        String words = "Nobody has ever seen a sanderling sleep in its own draft";
        String seen = said("Sanderlings asleep", Newsroom.PUBLISHER, SECOND, words, null);
        String draft = Newsroom.draft("Sanderlings in a draft", "bodyText", "It is said in the town: " + words + " So far.");
        SourcingTest.quote(draft, words, Map.of());
        said("Sanderlings to come", Newsroom.PUBLISHER, "2035-04-01T00:00:00Z", words, null);
        assertThat(Api.json("/v1/quotes/" + seen).getList("alsoIn")).isEmpty();
        assertThat(Api.json("/v1/quotes/" + seen).getString("firstSeen")).isEqualTo(SECOND);
        Newsroom.move(draft, "publish", Map.of("at", FIRST));
        assertThat(Api.json("/v1/quotes/" + seen).getList("alsoIn.differs")).containsExactly("exact");
        assertThat(Api.json("/v1/quotes/" + seen).getMap("alsoIn[0]")).doesNotContainKeys("text", "speaker");
        Newsroom.move(draft, "takedown", Map.of("notice", "Gone."));
        assertThat(Api.json("/v1/quotes/" + seen).getList("alsoIn")).isEmpty();
    }

    @Test
    void theTagMovesExactlyWithTheBytes() {
        String words = "Every sanderling counts twice where the tide counts once";
        String path = "/v1/quotes/" + said("Sanderlings counted", Newsroom.PUBLISHER, SECOND, words, null);
        String alone = tag(path);
        String embedded = "/v1/articles/sanderlings-counted?include=quotes.alsoIn";
        String article = tag(embedded);
        String unrelated = Newsroom.published("Sanderlings unrelated");
        Newsroom.json(PATCH, "/v1/editorial/articles/" + unrelated, Map.of("headline", "Sanderlings quite unrelated"));
        assertThat(tag(path)).isEqualTo(alone);
        said("Sanderlings counted twice", Newsroom.PUBLISHER, FIRST, words, null);
        String together = tag(path);
        assertThat(together).isNotEqualTo(alone);
        assertThat(tag(embedded)).isNotEqualTo(article);
        Newsroom.json(PATCH, "/v1/editorial/articles/sanderlings-counted-twice", Map.of("headline", "Sanderlings renamed"));
        assertThat(tag(path)).isNotIn(alone, together);
        Newsroom.move("sanderlings-counted-twice", "unpublish", Map.of());
        assertThat(tag(path)).isEqualTo(alone);
        assertThat(tag(embedded)).isEqualTo(article);
    }

    @Test
    void wordsThatComeBackFromThePastAreFoundAgain() {
        String words = "A sanderling never forgets the beach on which it was ringed";
        String quote = said("Sanderlings remembered", Newsroom.PUBLISHER, FIRST, words, null);
        said("Sanderlings of the past", Newsroom.PUBLISHER, SECOND, words, null);
        Newsroom.json(PATCH, "/v1/editorial/articles/sanderlings-of-the-past", Map.of("bodyText", "Nothing is left of it."));
        assertThat(Api.json("/v1/quotes/" + quote).getList("alsoIn")).isEmpty();
        int number = Newsroom.get("/v1/editorial/articles/sanderlings-of-the-past/revisions").getInt("items[1].number");
        Newsroom.json(POST, "/v1/editorial/articles/sanderlings-of-the-past/revisions/" + number + "/restore", null);
        assertThat(Api.json("/v1/quotes/" + quote).getList("alsoIn.article.slug")).containsExactly("sanderlings-of-the-past");
    }

    @Test
    void aQuoteThatIsNotThereIsNotFound() {
        Api.get("/v1/quotes/0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11").statusCode(404);
        Api.get("/v1/quotes/no-such-quote").statusCode(404).body("type", equalTo(Api.get("/v1/quotes/x").extract().path("type")));
    }

    private static String tag(String path) {
        return Api.get(path).statusCode(200).extract().header("ETag");
    }

    /** Publishes an article in which this stands as a quote, and gives the quote's id. */
    private static String said(String headline, String publisher, String at, String words, String speaker) {
        String slug = Newsroom.draft(headline, "publisher", publisher, "bodyText", "It is said in the town: " + words + " So far.");
        Map<String, String> quote = speaker == null ? Map.of("text", words) : Map.of("text", words, "speaker", speaker);
        String id = Newsroom.json(POST, "/v1/editorial/articles/" + slug + "/quotes", quote)
                .getString("items.find { it.text == '" + words + "' }.id");
        Newsroom.move(slug, "publish", Map.of("at", at));
        return id;
    }
}
