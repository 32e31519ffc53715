package io.courant.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of an article there is to see, and in which form. */
@ApiTest
class ArticleShapeTest {

    private static final String LIST = "/v1/articles?publisher=the-aldous-courier&limit=5";
    private static final String[] IN_FULL = {"version", "authors", "tags", "wordCount", "readingMinutes", "body"};
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    @Test
    void aListShowsCardsUnlessAsked() {
        assertThat(items(LIST)).isEqualTo(items(LIST + "&view=card")).allSatisfy(item ->
                assertThat(item).containsKeys("id", "slug", "headline", "excerpt", "publisher").doesNotContainKeys(IN_FULL));
        assertThat(items(LIST + "&view=full")).allSatisfy(item -> assertThat(item).containsKeys(IN_FULL));
    }

    @Test
    void anItemIsFullUnlessAsked() {
        assertThat(item("")).isEqualTo(item("?view=full")).containsKeys(IN_FULL);
        assertThat(item("?view=card")).doesNotContainKeys(IN_FULL);
    }

    @Test
    void aCardIsTheBeginningOfTheWhole() {
        assertThat(item("")).containsAllEntriesOf(item("?view=card"));
    }

    @Test
    void listsAndItemsShowTheSame() {
        String shape = "view=full&include=quotes,sources,related,latest&excerpt=90";
        assertThat(items(LIST + "&" + shape).get(0)).isEqualTo(item("?" + shape));
        assertThat(items(LIST).get(0)).isEqualTo(item("?view=card"));
    }

    @Test
    void theBodyComesInTheFormThatIsAskedFor() {
        List<Map<String, String>> blocks = Api.json(path("")).getList("body");
        assertThat(item("?body=blocks")).isEqualTo(item(""));
        assertThat(item("?body=html")).doesNotContainKeys("body", "bodyText")
                .containsEntry("bodyHtml", String.join("\n", blocks.stream().map(block -> block.get("html")).toList()));
        assertThat(item("?body=text")).doesNotContainKeys("body", "bodyHtml")
                .containsEntry("bodyText", String.join("\n\n", blocks.stream().map(block -> block.get("text")).toList()));
        assertThat(item("?body=none")).doesNotContainKeys("body", "bodyHtml", "bodyText").containsKey("wordCount");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21, 60, 160, 500})
    void anExcerptIsAsLongAsAsked(int most) {
        String text = Api.json(path("?body=text")).getString("bodyText").replaceAll("\\s+", " ");
        String excerpt = Api.json(path("?excerpt=" + most)).getString("excerpt");
        assertThat(GRAPHEME.matcher(excerpt).results().count()).isBetween(most * 2L / 3 - 1, (long) most);
        assertThat(excerpt).endsWith("…");
        assertThat(text).startsWith(excerpt.substring(0, excerpt.length() - 1));
    }

    @Test
    void excerptsHaveAHundredAndSixtyGraphemesUnlessAsked() {
        assertThat(items(LIST)).isEqualTo(items(LIST + "&excerpt=160")).isNotEqualTo(items(LIST + "&excerpt=100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quotes", "sources", "related", "latest"})
    void eachIncludeComesAlone(String name) {
        Map<String, Object> with = item("?include=" + name);
        Map<String, Object> without = item("");
        assertThat(with.get(name)).asInstanceOf(InstanceOfAssertFactories.LIST).isNotEmpty();
        with.remove(name);
        assertThat(with).isEqualTo(without).doesNotContainKeys("quotes", "sources", "related", "latest");
    }

    @Test
    void allIncludesTogetherAreWhatEachIsAlone() {
        Map<String, Object> all = item("?include=quotes,sources,related,latest");
        List.of("quotes", "sources", "related", "latest").forEach(name ->
                assertThat(all.get(name)).isEqualTo(item("?include=" + name).get(name)));
        assertThat(item("?include=quotes&include=sources,related&include=latest")).isEqualTo(all);
    }

    @Test
    void includesWorkInListsAndOnCards() {
        assertThat(items(LIST + "&include=quotes,sources")).allSatisfy(item ->
                assertThat(item).containsKeys("quotes", "sources").doesNotContainKeys("related", "latest", "body"));
    }

    @Test
    void relatedLinksKeepTheEditorsOrderAndEndAtTheLimit() {
        List<Map<String, Object>> all = Api.json(path("?include=related")).getList("related");
        assertThat(all).hasSizeGreaterThan(1).extracting(link -> link.get("position")).isSorted();
        assertThat(Api.json(path("?include=related&related.limit=1")).getList("related")).isEqualTo(all.subList(0, 1));
    }

    @Test
    void theLatestAreTheNewestOthers() {
        List<String> newest = new ArrayList<>(Api.json("/v1/articles?limit=8").getList("items.id"));
        String id = newest.remove(1);
        assertThat(Api.json("/v1/articles/" + id + "?include=latest").getList("latest.id")).isEqualTo(newest.subList(0, 4));
        assertThat(Api.json("/v1/articles/" + id + "?include=latest&latest.limit=7").getList("latest.id")).isEqualTo(newest);
    }

    @Test
    void theExcerptsOfEmbeddedCardsAreCutToo() {
        assertThat(Api.json(path("?include=latest&excerpt=20")).getList("latest.excerpt", String.class)).allSatisfy(excerpt ->
                assertThat(GRAPHEME.matcher(excerpt).results().count()).isLessThanOrEqualTo(20));
        assertThat(Api.json(path("?include=related&excerpt=20")).getList("related.article.excerpt", String.class)).isNotEmpty()
                .allSatisfy(excerpt -> assertThat(GRAPHEME.matcher(excerpt).results().count()).isLessThanOrEqualTo(20));
    }

    @Test
    void timestampsAreInUtc() {
        assertThat(items(LIST)).allSatisfy(item -> assertThat((String) item.get("publishedAt")).endsWith("Z"));
    }

    private static String path(String query) {
        return "/v1/articles/" + Api.json(LIST).getString("items[0].slug") + query;
    }

    private static Map<String, Object> item(String query) {
        return Api.json(path(query)).getMap("");
    }

    private static List<Map<String, Object>> items(String list) {
        return Api.json(list).getList("items");
    }
}
