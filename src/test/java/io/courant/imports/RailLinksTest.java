package io.courant.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The titles in a page's rail lead to articles of the same outlet, whichever of the two comes first. */
@ApiTest
class RailLinksTest {

    @Test
    void aTitleLeadsToAnArticleThatCameBefore() {
        String slug = bring(page("Guillemot Colony Moves House"), "Rail One").getString("article.slug");
        JsonPath linking = bring(linking("Gulls Envy It", "Guillemot Colony Moves House"), "Rail One");
        assertThat(linking.getString("article.related[0].article.slug")).isEqualTo(slug);
    }

    @Test
    void aTitleLeadsToAnArticleThatComesLater() {
        String linking = bring(linking("Gulls Envy It", "Guillemot Colony Moves House"), "Rail Two").getString("article.slug");
        assertThat(Api.json("/v1/articles/" + linking + "/related").<Object>getList("items.article")).containsOnlyNulls();
        String slug = bring(page("Guillemot Colony Moves House"), "Rail Two").getString("article.slug");
        JsonPath related = Api.json("/v1/articles/" + linking + "/related");
        assertThat(related.getString("items[0].article.slug")).isEqualTo(slug);
        assertThat(related.getString("items[0].article.headline")).isEqualTo("Guillemot Colony Moves House");
    }

    @Test
    void theRailsOwnWordingStaysAndTheDateIsTheArticles() {
        String linking = bring(linking("Gulls Envy It", "GUILLEMOT COLONY MOVES HOUSE"), "Rail Three").getString("article.slug");
        bring(page("Guillemot Colony Moves House"), "Rail Three");
        JsonPath related = Api.json("/v1/articles/" + linking + "/related");
        assertThat(related.getString("items[0].headline")).isEqualTo("GUILLEMOT COLONY MOVES HOUSE");
        assertThat(related.getString("items[0].article.headline")).isEqualTo("Guillemot Colony Moves House");
        assertThat(related.getString("items[0].publishedAt")).isEqualTo("2025-05-02T00:00:00Z");
    }

    @Test
    void caseAndPunctuationDoNotMatterForAnArticleThatCameBefore() {
        String slug = bring(page("Guillemot Colony Moves House"), "Rail Four").getString("article.slug");
        JsonPath linking = bring(linking("Gulls Envy It", "GUILLEMOT COLONY MOVES HOUSE"), "Rail Four");
        assertThat(linking.getString("article.related[0].article.slug")).isEqualTo(slug);
    }

    @Test
    void aLinkThatFoundItsArticleKeepsItWhenThePageIsMended() {
        String page = linking("Gulls Envy It", "GUILLEMOT COLONY MOVES HOUSE");
        bring(page, "Rail Five");
        String slug = bring(page("Guillemot Colony Moves House"), "Rail Five").getString("article.slug");
        JsonPath mended = bring(page.replace("They said so", "They often said so"), "Rail Five");
        assertThat(mended.getString("outcome")).isEqualTo("updated");
        assertThat(mended.getString("article.related[0].article.slug")).isEqualTo(slug);
    }

    @Test
    void aTitleNeverLeadsToAnotherOutletsArticle() {
        bring(page("Guillemot Colony Moves House"), "Rail Six");
        JsonPath linking = bring(linking("Gulls Envy It", "Guillemot Colony Moves House"), "Rail Seven");
        assertThat(linking.<Object>getList("article.related.article")).hasSize(1).containsOnlyNulls();
    }

    @Test
    void aTitleNeverLeadsToItsOwnArticle() {
        bring(linking("Gulls Envy It", "Gulls Envy It"), "Rail Eight");
        JsonPath mended = bring(linking("Gulls Envy It", "Gulls Envy It").replace("said so", "say so"), "Rail Eight");
        assertThat(mended.getString("outcome")).isEqualTo("updated");
        assertThat(mended.<Object>getList("article.related.article")).containsOnlyNulls();
    }

    @Test
    void aLinkToADraftShowsNothingOfIt() {
        String linking = bring(linking("Gulls Envy It", "Guillemot Colony Moves House"), "Rail Nine").getString("article.slug");
        String draft = Api.importPage(page("Guillemot Colony Moves House"), Map.of("publisher", "Rail Nine"))
                .extract().jsonPath().getString("article.slug");
        assertThat(Api.get("/v1/articles/" + linking + "/related").extract().asString()).doesNotContain(draft);
        bring(page("Guillemot Colony Moves House"), "Rail Nine");
        assertThat(Api.json("/v1/articles/" + linking + "/related").getString("items[0].article.slug")).isEqualTo(draft);
    }

    private static JsonPath bring(String page, String publisher) {
        return Api.importPage(page, Map.of("publisher", publisher, "publish", true)).extract().jsonPath();
    }

    private static String page(String headline) {
        return """
                World News
                2 May 2025

                %s

                A standfirst of the birds that says in one sentence what it is

                The birds went to the next rock. Nobody knows why.
                """.formatted(headline);
    }

    private static String linking(String headline, String title) {
        return page(headline) + """

                The gulls looked on from the pier. They said so loudly.

                Latest Contents
                %s
                """.formatted(title);
    }
}
