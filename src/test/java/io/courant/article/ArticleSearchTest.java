package io.courant.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Full-text search, over four articles of an outlet of its own. */
@ApiTest
class ArticleSearchTest {

    private static final String OUTLET = "/v1/articles?publisher=lexicon-search-review&limit=100&q=";

    private static final String KEYED = "&slugs=" + Stream.of("lanternboat", "gullstone", "reedmark", "kranichmoor")
            .map(word -> "the-" + word + "-affair-keeps-the-harbour-awake").collect(Collectors.joining(","));

    @BeforeEach
    void theArticlesAreThere() {
        bring("en", "Lanternboat", "The old quays of the Lanternboat coast are closing, and the ferrymen walk to work.");
        bring("en", "Gullstone", "A deep water lock was promised at Gullstone. Fish & chips cost 3 < 4 marks, \"quay prices\" they say.");
        bring("en", "Reedmark", "The lock at Reedmark holds water, though nobody calls it deep. Nearby stands a sign: Häuser.");
        bring("de", "Kranichmoor", "Die alten Häuser am Kranichmoor stehen leer, und die Fischer gingen fort in die Städte.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "quay                    | Lanternboat Gullstone",
        "walking                 | Lanternboat",
        "QUAY ferrymen           | Lanternboat",
        "\"deep water lock\"     | Gullstone",
        "deep water lock         | Gullstone Reedmark",
        "lanternboat or reedmark | Lanternboat Reedmark",
        "lock -promised          | Reedmark",
        "-lock                   | Lanternboat Kranichmoor",
        "quay -gullstone         | Lanternboat",
        "the gullstone           | Gullstone",
        "quay kranichmoor        | ''"})
    void theWordsAreReadAsTheContractSays(String q, String found) {
        assertThat(found(q)).containsExactlyInAnyOrder(found.isEmpty() ? new String[0] : found.split(" "));
        // what is asked for by its key as well, the database finds by itself
        assertThat(headlines(encoded(q) + KEYED)).as("by the database")
                .containsExactlyInAnyOrder(found.isEmpty() ? new String[0] : found.split(" "));
    }

    @Test
    void theDatabaseKnowsPrefixesAndHeadlinesToo() {
        assertThat(headlines("ferrym*" + KEYED)).containsExactly("Lanternboat");
        assertThat(headlines("headline:gullstone" + KEYED)).containsExactly("Gullstone");
        assertThat(headlines("headline:promised" + KEYED)).isEmpty();
        assertThat(Api.json(OUTLET + "gullstone&highlight=true" + KEYED).getString("items[0].highlight.headline"))
                .isEqualTo("The <mark>Gullstone</mark> affair keeps the harbour awake");
        assertThat(Api.json(OUTLET + "lock&facets=language,tag" + KEYED).<Map<String, Object>>getList("facets.language"))
                .containsExactly(Map.of("value", "en", "count", 2));
    }

    @Test
    void theElementOfTheMarksIsTheCallersChoice() {
        assertThat(Api.json(OUTLET + "gullstone&highlight=true&highlight.mark=em").getString("items[0].highlight.headline"))
                .isEqualTo("The <em>Gullstone</em> affair keeps the harbour awake");
        Api.get(OUTLET + "gullstone&highlight=true&highlight.mark=script").statusCode(400);
        Api.get(OUTLET + "gullstone&highlight.mark=em").statusCode(400);
    }

    /** The same letters: a German plural in German, and a strange word in English. */
    @Test
    void eachArticleIsReadInItsOwnLanguage() {
        assertThat(found("Haus")).containsExactly("Kranichmoor");
        assertThat(found("Häuser")).containsExactlyInAnyOrder("Kranichmoor", "Reedmark");
        assertThat(found("Stadt")).containsExactly("Kranichmoor");
        assertThat(found("closed")).containsExactly("Lanternboat");
    }

    @Test
    void headlineStandfirstAndTextAreSearched() {
        assertThat(found("\"lanternboat affair keeps\"")).containsExactly("Lanternboat");
        assertThat(found("\"standfirst about the reedmark\"")).containsExactly("Reedmark");
        assertThat(found("promised")).containsExactly("Gullstone");
    }

    @Test
    void aWordInTheHeadlineCountsMoreThanOneInTheText() {
        assertThat(found("promised or lanternboat")).containsExactly("Lanternboat", "Gullstone");
        assertThat(found("ferrymen or gullstone")).containsExactly("Gullstone", "Lanternboat");
    }

    @Test
    void wordsAndFiltersGoTogether() {
        assertThat(Api.json(OUTLET + "lock&exclude=the-reedmark-affair-keeps-the-harbour-awake").getList("items")).hasSize(1);
        assertThat(Api.json(OUTLET + "h%C3%A4user&language=de").getList("items")).hasSize(1);
    }

    @Test
    void theWordsAreMarkedAndTheRestIsEscaped() {
        Map<String, String> highlight = highlight("gullstone \"quay prices\" chips");
        assertThat(highlight.get("headline")).isEqualTo("The <mark>Gullstone</mark> affair keeps the harbour awake");
        assertThat(highlight.get("text")).contains("Fish &amp; <mark>chips</mark> cost 3 &lt; 4 marks")
                .contains("<mark>quay</mark> <mark>prices</mark>");
        assertThat(highlight.get("text").replaceAll("</?mark>|&(amp|lt|gt|quot);", "")).doesNotContain("<", ">", "&");
    }

    @Test
    void aGermanWordIsMarkedInTheFormThatStandsThere() {
        assertThat(highlight("kranichmoor haus").get("text")).contains("<mark>Häuser</mark>");
    }

    @Test
    void nothingIsMarkedUnlessAsked() {
        assertThat(Api.json(OUTLET + "gullstone").getMap("items[0]")).doesNotContainKey("highlight");
        assertThat(Api.json(OUTLET + "gullstone&highlight=false").getMap("items[0]")).doesNotContainKey("highlight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"highlight=true", "sort=relevance"})
    void whatNeedsWordsIsRefusedWithoutThem(String parameter) {
        Api.get("/v1/articles?" + parameter).statusCode(400);
    }

    private static Map<String, String> highlight(String q) {
        return Api.json(OUTLET + encoded(q) + "&highlight=true").getMap("items[0].highlight");
    }

    private static List<String> found(String q) {
        return headlines(encoded(q));
    }

    private static List<String> headlines(String query) {
        return Api.json(OUTLET + query).getList("items.headline", String.class).stream().map(one -> one.split(" ")[1])
                .toList();
    }

    private static String encoded(String q) {
        return URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    private static void bring(String language, String word, String paragraph) {
        Api.importPage(Api.page(word, "October 5, 2026", paragraph, "That was all that was heard of it on this evening."),
                Map.of("publisher", "Lexicon Search Review", "publish", "true", "language", language));
    }
}
