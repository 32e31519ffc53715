package io.courant.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.courant.testing.Walk;
import io.restassured.path.json.JsonPath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the index finds, over some articles of an outlet of its own. */
@ApiTest
class SearchTest {

    private static final String OUTLET = "/v1/articles?publisher=heron-search-gazette&limit=100&q=";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @BeforeEach
    void theArticlesAreThere() {
        write("Zelenskyy visits the saltworks", "en", "2026-03-01", "The president walked through the saltworks for an hour.");
        write("A visit that Zelensky cancelled", "en", "2026-03-02", "The train stood at the border all night, and went back.");
        write("Saltworks close for good", "en", "2026-03-03", "The last pans were emptied. The election is in May.");
        write("Was der Saltarin gesagt hat", "de", "2026-03-04", "Über die Straße gehen die Fußgänger; die Wahlen kommen.");
        write("Les élections de Brélande", "fr", "2026-03-05", "L'élection s'est passée à l'école de Brélande.");
        write("北町の港が開く", "ja", "2026-03-06", "北町の港は水曜日に開いた。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // as it is spelt comes before as it is nearly spelt
        "zelensky              | A,Zelenskyy",
        "zelenskyy             | Zelenskyy,A",
        "brelande              | Les",
        "election saltworks    | Saltworks",
        "école                 | Les",
        "saltw*                | Saltworks,Zelenskyy",
        "headline:visits       | Zelenskyy,A",
        "headline:border       | ``",
        "headline:saltw*       | Saltworks,Zelenskyy",
        "strasse               | Was",
        "港                    | 北町の港が開く",
        "\"stood at the border\"| A",
        "\"stood the border\"  | ``"})
    void theRightArticleIsFoundFirst(String q, String found) {
        assertThat(String.join(",", found(q))).isEqualTo(found);
    }

    @Test
    void aDescriptionFindsWhatHasMostOfIt() {
        assertThat(found("president walking saltworks yesterday unannounced hour")).startsWith("Zelenskyy");
    }

    @Test
    void whatWasPerhapsMeantIsOffered() {
        JsonPath page = search("saltwroks");
        assertThat(page.getString("didYouMean")).isEqualTo("saltworks");
        assertThat(search("saltworks").getString("didYouMean")).isNull();
        assertThat(search("qqqqzzzz").getString("didYouMean")).isNull();
    }

    @Test
    void aSlipIsTold() {
        Api.get(OUTLET + encoded("\"saltworks")).statusCode(200).body("note", containsString("not closed"));
        Api.get(OUTLET + "saltworks").statusCode(200).body("note", nullValue());
        Api.get(OUTLET + encoded("?!")).statusCode(200).body("note", containsString("no word"), "items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*", "tunnel a*", "ab* ac* ad* ae* af* ag*"})
    void whatWouldCostTooMuchIsRefused(String q) {
        Api.get(OUTLET + encoded(q)).statusCode(400).body("errors.field", contains("q"));
    }

    /** The index follows before the next search, on the node that wrote. */
    @Test
    void whatIsPublishedIsFoundAndWhatIsTakenDownIsNot() {
        for (int i = 0; i < 20; i++) {
            String slug = Newsroom.published("Avocetry number " + NUMBERS.incrementAndGet());
            String found = "/v1/articles?limit=1&count=exact&facets=month&q=" + encoded("headline:avocetry");
            assertThat(Api.json(found).getList("items.slug", String.class)).containsExactly(slug);
            Newsroom.move(slug, "takedown", Map.of("notice", "A court has told us to."));
            assertThat(Api.json(found).getInt("count")).isZero();
            assertThat(Api.json(found).getList("facets.month")).isEmpty();
        }
    }

    @Test
    void whatIsScheduledIsNeitherFoundNorCounted() {
        String slug = Newsroom.draft("Whimbrelage to come");
        Newsroom.move(slug, "publish", Map.of("at", "2099-01-01T09:00:00Z"));
        JsonPath page = Api.json("/v1/articles?count=exact&facets=month&facets.limit=100&q=whimbrelage");
        assertThat(page.getInt("count")).isZero();
        assertThat(page.getList("facets.month")).isEmpty();
        assertThat(Api.json("/v1/articles?q=whimbrelagf").getString("didYouMean")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "-publishedAt", "publishedAt", "-updatedAt", "updatedAt"})
    void pagesGoOnWithoutRepeatingWhileArticlesArrive(String sort) {
        // a word that only this test has
        String word = "curlew" + "abcdefghij".charAt(NUMBERS.incrementAndGet() % 10) + sort.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        for (int i = 0; i < 9; i++) {
            write(word + " again".repeat(i % 4) + " " + NUMBERS.incrementAndGet(), "en", "2026-05-0" + (1 + i % 5), "Then " + word + " came.");
        }
        String list = "/v1/articles?publisher=heron-search-gazette&limit=2&q=" + word + "&sort=" + sort;
        List<Object> before = Walk.along(list).stream().map(item -> item.get("id")).toList();
        List<Object> walked = Walk.along(list, () ->
                write("Another " + word + NUMBERS.incrementAndGet(), "en", "2026-05-03", "It came, and no " + word + " like it."))
                .stream().map(item -> item.get("id")).toList();
        assertThat(walked).doesNotHaveDuplicates();
        assertThat(walked.stream().filter(before::contains)).as("what was there keeps its order").containsExactlyElementsOf(
                before.stream().filter(walked::contains).toList()).containsAll(sort.endsWith("updatedAt") ? List.of() : before);
    }

    @Test
    void aCursorOfAnotherSearchIsRefused() {
        String forged = Base64.getUrlEncoder().encodeToString(
                ("relevance\n0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11\n7|x|;;").getBytes(StandardCharsets.UTF_8));
        Api.get(OUTLET + "saltworks&after=" + forged).statusCode(400).body("type", equalTo("/v1/problems/invalid-cursor"));
    }

    /** The same as the database counts, whose word it is. */
    @Test
    void facetsCountAllThatMatches() {
        String facets = "&facets=section,source,publisher,tag,language,month&facets.limit=100&limit=1";
        JsonPath all = Api.json("/v1/articles?language=-xx" + facets + "&count=exact");
        for (String facet : List.of("section", "source", "publisher", "tag", "language", "month")) {
            for (Map<String, Object> value : all.<Map<String, Object>>getList("facets." + facet)) {
                if (!facet.equals("month")) {
                    assertThat(Api.json("/v1/articles?limit=1&count=exact&" + facet + "=" + value.get("value")).getInt("count"))
                            .as("%s %s", facet, value).isEqualTo(value.get("count"));
                }
            }
        }
        assertThat(all.<Integer>getList("facets.language.count").stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(all.getInt("count"));
        assertThat(Api.json(OUTLET + "saltworks&facets=language").<Map<String, Object>>getList("facets.language"))
                .containsExactly(Map.of("value", "en", "count", 2));
    }

    @Test
    void facetsAreRefusedWhereTheyAreUnknown() {
        Api.get("/v1/articles?facets=colour").statusCode(400);
        Api.get("/v1/articles?facets.limit=3").statusCode(400);
    }

    @Test
    void whatBeginsAsWasTypedIsSuggested() {
        assertThat(suggested("saltw")).contains("Saltworks close for good", "Zelenskyy visits the saltworks");
        assertThat(suggested("visits the sal")).contains("Zelenskyy visits the saltworks").doesNotContain("Saltworks close for good");
        assertThat(suggested("ELECTIONS de bre")).contains("Les élections de Brélande");
        assertThat(suggested("heron search")).contains("Heron Search Gazette");
        assertThat(Api.json("/v1/suggest?q=s&limit=2&types=source").getList("items.type")).containsOnly("source").hasSize(2);
        assertThat(suggested("%22*?-")).isEmpty();
        Api.get("/v1/suggest").statusCode(400);
        Api.get("/v1/suggest?q=a&types=colour").statusCode(400);
    }

    @Test
    void namesWithTheTypedWordWholeAreSuggestedFirst() {
        for (String name : List.of("Wryneckwatch", "The Wryneck and Dunlin Reporter", "Wrynecky")) {
            Newsroom.outlet(name);
        }
        assertThat(suggested("wryneck&types=source")).containsExactly("The Wryneck and Dunlin Reporter", "Wrynecky", "Wryneckwatch");
        assertThat(suggested("wryneckw&types=source")).containsExactly("Wryneckwatch");
        assertThat(suggested("dunlin wryne&types=source")).containsExactly("The Wryneck and Dunlin Reporter");
    }

    @Test
    void whatIsTakenDownIsNotSuggested() {
        String slug = Newsroom.published("Phalaropedia opens");
        assertThat(suggested("phalaropedia")).containsExactly("Phalaropedia opens");
        Newsroom.move(slug, "takedown", Map.of("notice", "A court has told us to."));
        assertThat(suggested("phalaropedia")).isEmpty();
    }

    private static List<String> suggested(String q) {
        return Api.json("/v1/suggest?limit=20&q=" + q.replace(" ", "%20")).getList("items.text");
    }

    private static JsonPath search(String q) {
        return Api.json(OUTLET + encoded(q));
    }

    /** The first words of the headlines. */
    private static List<String> found(String q) {
        return search(q).getList("items.headline", String.class).stream().map(one -> one.split(" ")[0]).toList();
    }

    private static String encoded(String q) {
        return URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    private static void write(String headline, String language, String date, String text) {
        String line = """
                {"publisher": "Heron Search Gazette", "externalId": "%1$s", "headline": "%1$s", "language": "%2$s", \
                "publishedAt": "%3$sT09:00:00Z", "body": "%4$s"}""".formatted(headline, language, date, text);
        Api.as(Api.TOKEN).contentType("application/x-ndjson; charset=UTF-8").body(line.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports").then().statusCode(200).body(containsString("\"failed\":0"));
    }
}
