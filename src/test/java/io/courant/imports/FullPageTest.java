package io.courant.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.endsWith;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page with everything on it comes out whole: in the answer to the import, and in one GET. */
@ApiTest
class FullPageTest {

    private static final Map<String, ?> QUILLFJORD = Map.of("publisher", "Quillfjord Tidings", "publish", true);

    private JsonPath answer;

    @BeforeEach
    void importIt() {
        answer = Api.importPage(Pages.FULL, QUILLFJORD).extract().jsonPath();
    }

    @Test
    void theAddressOfAGreekHeadlineLeadsToIt() {
        String page = "Πολιτική\n\nΤο λιμάνι ανοίγει ξανά\n\n" + "Το λιμάνι άνοιξε ξανά σήμερα το πρωί μετά από τρία χρόνια.\n".repeat(2);
        String address = Api.importPage(page, Map.of("publisher", "Quillfjord Greek", "publish", true, "language", "el"))
                .statusCode(201).extract().header("Location");
        Api.get(address.substring(address.indexOf("/v1/"))).statusCode(200);
    }

    @Test
    void anArticleThatIsMadeHasAnAddress() {
        Api.importPage(Pages.FULL, Map.of("publisher", "Quillfjord Morning Tidings", "publish", true)).statusCode(201)
                .header("Location", endsWith("/v1/articles/quillfjord-lights-its-lamp-again-after-a-dark-winter-2"))
                .header("Cache-Control", "no-store");
    }

    @Test
    void dateSectionHeadlineAndStandfirstAreRead() {
        assertThat(answer.getString("article.publishedAt")).isEqualTo("2025-03-14T00:00:00Z");
        assertThat(answer.getString("article.section.slug")).isEqualTo("world-news");
        assertThat(answer.getString("article.section.name")).isEqualTo("World News");
        assertThat(answer.getString("article.headline")).isEqualTo("Quillfjord Lights Its Lamp Again After A Dark Winter");
        assertThat(answer.getString("article.standfirst"))
                .isEqualTo("The council gives back what it took from the trawlers in November");
        assertThat(answer.getString("article.slug")).startsWith("quillfjord-lights-its-lamp-again-after-a-dark-winter");
    }

    @Test
    void publisherBylineLanguageAndStatusAreKept() {
        assertThat(answer.getString("article.publisher.name")).isEqualTo("Quillfjord Tidings");
        assertThat(answer.getString("article.publisher.kind")).isEqualTo("publisher");
        assertThat(answer.<String>getList("article.authors.name")).containsExactly("Nell Forsythe", "Ole Marsh");
        assertThat(answer.getString("article.language")).isEqualTo("en");
        assertThat(answer.getString("article.status")).isEqualTo("published");
    }

    @Test
    void everyParagraphIsABlock() {
        List<String> paragraphs = Pages.FULL.lines().filter(line -> line.matches(".{60,}[.\"]")).toList();
        assertThat(paragraphs).hasSize(6);
        assertThat(answer.<String>getList("article.body.text")).isEqualTo(paragraphs);
        assertThat(answer.<String>getList("article.body.type")).containsOnly("paragraph");
        assertThat(answer.<String>getList("article.body.id")).containsExactly("b1", "b2", "b3", "b4", "b5", "b6");
        assertThat(answer.<String>getList("article.body.html")).allMatch(html -> html.matches("<p>[^<>]+</p>"));
    }

    @Test
    void fourDirectQuotesHaveTheirSpeakersAndRoles() {
        assertThat(answer.<Map<String, Object>>getList("article.quotes"))
                .extracting(quote -> quote.get("text"), quote -> speaker(quote).get("name"), quote -> quote.get("role"))
                .containsExactly(
                        tuple("We have counted more wrecks in four months than in the forty years before them.",
                                "Astrid Venn", Pages.FOUNDER),
                        tuple("We will pay for the lamp until the radar stands.", "Joachim Dorr",
                                "Norwegian Fisheries Minister"),
                        tuple("A lamp is not a luxury.", "Astrid Venn", Pages.FOUNDER),
                        tuple("Every crew has asked us for this light", "Leif Ulvang",
                                "Coastal Rescue Council spokesman"));
        assertThat(answer.<String>getList("article.quotes.directness")).containsOnly("direct");
        assertThat(answer.<String>getList("article.quotes.origin")).containsOnly("extracted");
    }

    @Test
    void everyQuoteStandsWhereItsAnchorSays() {
        Map<String, String> texts = Anchors.texts(answer.getList("article.body"));
        assertThat(answer.<Map<String, Object>>getList("article.quotes")).hasSize(4)
                .allSatisfy(quote -> assertThat(Anchors.anchored(quote, texts)).isEqualTo(quote.get("text")));
    }

    @Test
    void theSourcesComeOnceEachInTheOrderOfTheText() {
        assertThat(answer.<Map<String, Object>>getList("article.sources"))
                .extracting("name", "kind", "role", "quotes").containsExactly(
                        tuple("Astrid Venn", "person", Pages.FOUNDER, 2),
                        tuple("Joachim Dorr", "person", "Norwegian Fisheries Minister", 1),
                        tuple("Leif Ulvang", "person", "Coastal Rescue Council spokesman", 1));
    }

    @Test
    void theRailBecomesLinksInItsOrderWithExcerptAndDate() {
        assertThat(answer.<Map<String, Object>>getList("article.related"))
                .extracting("position", "headline", "publishedAt", "type", "origin").containsExactly(
                        tuple(1, "Trawler Crews Ask Who Pays For Lost Nets", "2025-03-14T00:00:00Z", "related", "editor"),
                        tuple(2, "Radar Mast Waits For A Road That Nobody Built", "2025-03-13T00:00:00Z", "related", "editor"),
                        tuple(3, "Fjord Bread Wins A Prize In The Capital", "2025-03-12T00:00:00Z", "related", "editor"),
                        tuple(4, "Schools Close For The Herring", "2025-03-11T00:00:00Z", "related", "editor"));
        assertThat(answer.<String>getList("article.related.excerpt"))
                .allMatch(excerpt -> excerpt.endsWith("…") && Pages.FULL.contains(excerpt)).doesNotHaveDuplicates();
        assertThat(answer.<Object>getList("article.related.article")).containsOnlyNulls();
    }

    @Test
    void theReportSaysWhereEachPartStands() {
        assertThat(answer.getMap("recognised")).isEqualTo(Map.of(
                "publishedAt", Map.of("from", "text", "line", 3),
                "section", Map.of("from", "text", "line", 2),
                "headline", Map.of("from", "text", "line", 5),
                "standfirst", Map.of("from", "text", "line", 7),
                "authors", Map.of("from", "text", "line", 9, "count", 2),
                "body", Map.of("from", "text", "line", 11, "count", 6),
                "related", Map.of("from", "text", "line", 24, "count", 4)));
        assertThat(answer.<String>getList("doubts")).isEmpty();
    }

    @Test
    void oneGetReturnsAllOfIt() {
        JsonPath got = Api.json("/v1/articles/" + answer.getString("article.slug")
                + "?include=sources,quotes,related,latest");
        assertThat(got.<String, Object>getMap("")).containsAllEntriesOf(answer.getMap("article")).containsKey("latest");
    }

    @Test
    void theLatestNeverNameTheArticleItself() {
        JsonPath got = Api.json("/v1/articles/" + answer.getString("article.slug") + "?include=latest");
        assertThat(got.<String>getList("latest.id")).hasSize(4).doesNotContain(got.getString("id"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> speaker(Map<String, Object> quote) {
        return (Map<String, Object>) quote.get("speaker");
    }
}
