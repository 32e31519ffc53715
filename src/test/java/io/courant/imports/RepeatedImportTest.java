package io.courant.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page that comes again is known again, by its address or by its headline and date. */
@ApiTest
class RepeatedImportTest {

    private static final String ALL = "?include=sources,quotes,related";
    private static final String MENDED = Pages.FULL.replace("three trawlers", "four trawlers")
            .replace("Nobody pays for the nets.", "Nobody pays for the nets or the engines.");

    @Test
    void theSamePageAgainChangesNothing() {
        String before = stored(bring(Pages.FULL, "Repeat One").getString("article.id"));
        Api.importPage(Pages.FULL, from("Repeat One")).statusCode(200).body("outcome", equalTo("unchanged"));
        JsonPath again = bring(Pages.FULL, "Repeat One");
        assertThat(stored(again.getString("article.id"))).isEqualTo(before);
        assertThat(again.getMap("recognised")).hasSize(7);
    }

    @Test
    void lineEndsAndBlanksAtTheEndDoNotMakeItAnotherPage() {
        bring(Pages.FULL, "Repeat Two");
        JsonPath again = bring("\ufeff" + Pages.FULL.replace("\n", " \r\n") + "\r\n\r\n", "Repeat Two");
        assertThat(again.getString("outcome")).isEqualTo("unchanged");
    }

    @Test
    void aMendedPageBringsTheSameArticleUpToDate() {
        JsonPath first = bring(Pages.FULL, "Repeat Three");
        Api.importPage(MENDED, from("Repeat Three")).statusCode(200).body("outcome", equalTo("updated"));
        JsonPath stored = Api.json("/v1/articles/" + first.getString("article.slug") + ALL);
        assertThat(stored.getString("id")).isEqualTo(first.getString("article.id"));
        assertThat(stored.getInt("version")).isEqualTo(first.getInt("article.version") + 1);
        assertThat(stored.<String>getList("body.text").get(0)).contains("four trawlers");
    }

    @Test
    void blocksKeepTheirIdsAlsoWhereTheyAreReworded() {
        bring(Pages.FULL, "Repeat Four");
        assertThat(bring(MENDED, "Repeat Four").<String>getList("article.body.id"))
                .containsExactly("b1", "b2", "b3", "b4", "b5", "b6");
    }

    @Test
    void theQuotesOfAMendedPageStandWhereTheirNewAnchorsSay() {
        bring(Pages.FULL, "Repeat Five");
        JsonPath mended = bring(MENDED, "Repeat Five");
        Map<String, String> texts = Anchors.texts(mended.getList("article.body"));
        assertThat(mended.<String>getList("article.quotes.block")).containsExactly("b2", "b3", "b4", "b5");
        assertThat(mended.<Map<String, Object>>getList("article.quotes"))
                .allSatisfy(quote -> assertThat(Anchors.anchored(quote, texts)).isEqualTo(quote.get("text")));
    }

    @Test
    void whatAMendedPageNoLongerHasIsGone() {
        bring(Pages.FULL, "Repeat Six");
        String shorter = Pages.FULL.substring(0, Pages.FULL.indexOf("Latest Contents"))
                .replace("By Nell Forsythe and Ole Marsh", "");
        JsonPath stored = Api.json("/v1/articles/" + bring(shorter, "Repeat Six").getString("article.id") + ALL);
        assertThat(stored.<Object>getList("related")).isEmpty();
        assertThat(stored.<Object>getList("authors")).isEmpty();
        assertThat(stored.<Object>getList("quotes")).hasSize(4);
    }

    @Test
    void aPageWithAnAddressIsKnownByItWhateverItsHeadline() {
        Map<String, Object> there = from("Repeat Seven", "url", "https://repeat.example/lamp?from=rail");
        String slug = bring(Pages.FULL, there).getString("article.slug");
        JsonPath renamed = bring(Pages.FULL.replace("Quillfjord Lights", "Quillfjord Relights"), there);
        assertThat(renamed.getString("outcome")).isEqualTo("updated");
        assertThat(renamed.getString("article.slug")).isEqualTo(slug);
        assertThat(renamed.getString("article.headline")).startsWith("Quillfjord Relights");
        assertThat(renamed.getString("article.canonicalUrl")).isEqualTo("https://repeat.example/lamp?from=rail");
    }

    @Test
    void withoutAnAddressAnotherHeadlineDateOrPublisherIsAnotherArticle() {
        String dayAfter = Pages.FULL.replace("World News\n14 March", "World News\n15 March");
        List<String> ids = List.of(id(Pages.FULL, "Repeat Eight"), id(dayAfter, "Repeat Eight"), id(Pages.FULL, "Repeat Nine"),
                id(Pages.FULL.replace("Quillfjord Lights", "Quillfjord Relights"), "Repeat Eight"));
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Api.json("/v1/articles?publisher=repeat-eight&count=exact").getInt("count")).isEqualTo(3);
    }

    @Test
    void aPageStaysADraftUntilItIsPublished() {
        JsonPath draft = bring(Pages.BARE, Map.of("publisher", "Repeat Ten"));
        assertThat(draft.getString("article.status")).isEqualTo("draft");
        assertThat(draft.getMap("article")).doesNotContainKey("publishedAt");
        Api.get("/v1/articles/" + draft.getString("article.slug")).statusCode(404);
        JsonPath published = bring(Pages.BARE, "Repeat Ten");
        assertThat(published.getString("outcome")).isEqualTo("updated");
        assertThat(published.getString("article.id")).isEqualTo(draft.getString("article.id"));
        Api.get("/v1/articles/" + draft.getString("article.slug")).statusCode(200);
    }

    @Test
    void aPublishedPageIsNotTakenBackByAnImportThatDoesNotPublish() {
        String slug = bring(Pages.BARE, "Repeat Eleven").getString("article.slug");
        assertThat(bring(Pages.BARE, Map.of("publisher", "Repeat Eleven")).getString("outcome")).isEqualTo("unchanged");
        bring(Pages.BARE.replace("The islands wait.", "The islands wait on."), Map.of("publisher", "Repeat Eleven"));
        assertThat(Api.json("/v1/articles/" + slug + "?body=text").getString("bodyText")).contains("The islands wait on.");
    }

    private static String id(String page, String publisher) {
        return bring(page, publisher).getString("article.id");
    }

    private static JsonPath bring(String page, String publisher) {
        return bring(page, from(publisher));
    }

    private static JsonPath bring(String page, Map<String, ?> parameters) {
        return Api.importPage(page, parameters).extract().jsonPath();
    }

    private static Map<String, Object> from(String publisher, String... more) {
        Map<String, Object> parameters = new HashMap<>(Map.of("publisher", publisher, "publish", true));
        for (int i = 0; i < more.length; i += 2) {
            parameters.put(more[i], more[i + 1]);
        }
        return parameters;
    }

    private static String stored(String key) {
        return Api.get("/v1/articles/" + key + ALL).statusCode(200).extract().asString();
    }
}
