package io.courant.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page of nothing but text: what it has comes out, and what it lacks is reported and never invented. */
@ApiTest
class BarePageTest {

    private static final String HEADLINE = "One of the two new ferries was towed out before her papers were signed";

    private JsonPath answer;

    @BeforeEach
    void importIt() {
        answer = Api.importPage(Pages.BARE, Map.of("publisher", "Skerry Dispatch", "publish", true)).extract().jsonPath();
    }

    @Test
    void theHeadlineIsMadeFromTheFirstSentenceAndReportedAsDerived() {
        assertThat(answer.getString("article.headline")).startsWith(HEADLINE);
        assertThat(answer.getMap("recognised.headline")).isEqualTo(Map.of("from", "derived", "line", 1));
        assertThat(answer.<String>getList("doubts")).anyMatch(doubt -> doubt.contains("no headline"));
    }

    @Test
    void whatThePageLacksIsAbsent() {
        assertThat(answer.getMap("recognised")).containsOnlyKeys("headline", "body", "related");
        assertThat(answer.getMap("article")).doesNotContainKeys("section", "standfirst", "image", "canonicalUrl");
        assertThat(answer.<Object>getList("article.authors")).isEmpty();
        assertThat(answer.<String>getList("doubts")).anyMatch(doubt -> doubt.contains("date of publication"));
    }

    @Test
    void everyLineIsAParagraph() {
        List<String> paragraphs = Pages.BARE.lines().limit(5).toList();
        assertThat(answer.<String>getList("article.body.text")).isEqualTo(paragraphs);
        assertThat(answer.getMap("recognised.body")).isEqualTo(Map.of("from", "text", "line", 1, "count", 5));
    }

    @Test
    void theLinesAtTheEndAreTitlesOfOtherPieces() {
        assertThat(answer.<String>getList("article.related.headline")).isEqualTo(Pages.bareTitles());
        assertThat(answer.<Object>getList("article.related.excerpt")).containsOnlyNulls();
        assertThat(answer.<Object>getList("article.related.publishedAt")).containsOnlyNulls();
        assertThat(answer.<Object>getList("article.related.url")).containsOnlyNulls();
        assertThat(answer.getMap("recognised.related")).isEqualTo(Map.of("from", "text", "line", 6, "count", 3));
    }

    @Test
    void statementsAreAttributedToPeopleAndBodies() {
        assertThat(answer.<Map<String, Object>>getList("article.sources")).extracting("name", "kind", "quotes").contains(
                tuple("Norway's Coastal Safety Agency", "government", 1),
                tuple("Brit Halvorsen", "person", 1),
                tuple("Norway's Harbour Inspection Service", "government", 1),
                tuple("Per Moeller", "person", 2),
                tuple("Lo Han-sol", "person", 1));
    }

    @Test
    void everyStatementStandsWhereItsAnchorSays() {
        Map<String, String> texts = Anchors.texts(answer.getList("article.body"));
        assertThat(answer.<Map<String, Object>>getList("article.quotes")).hasSize(6)
                .allSatisfy(quote -> assertThat(Anchors.anchored(quote, texts)).isEqualTo(quote.get("text")));
    }

    @Test
    void anArticleWithoutADateIsPublishedWhenItComes() {
        assertThat(answer.getString("article.publishedAt")).isEqualTo(answer.getString("article.updatedAt"));
    }

    @Test
    void oneGetReturnsAllOfIt() {
        JsonPath got = Api.json("/v1/articles/" + answer.getString("article.id") + "?include=sources,quotes,related,latest");
        assertThat(got.<String, Object>getMap("")).containsAllEntriesOf(answer.getMap("article")).containsKey("latest");
    }
}
