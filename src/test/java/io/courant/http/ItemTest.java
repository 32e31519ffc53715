package io.courant.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Single items, their parts, and the methods that every public path has. */
@ApiTest
class ItemTest {

    @ParameterizedTest
    @ValueSource(strings = {"articles", "sources", "sections", "tags", "authors"})
    void anItemIsTheSameByIdAndBySlug(String noun) {
        Map<String, Object> first = Api.json("/v1/" + noun + "?limit=1").getMap("items[0]");
        Map<String, Object> byId = Api.json("/v1/" + noun + "/" + first.get("id")).getMap("");
        assertThat(Api.json("/v1/" + noun + "/" + first.get("slug")).getMap("")).isEqualTo(byId).containsAllEntriesOf(first);
        assertThat(Api.json("/v1/" + noun + "/" + ((String) first.get("id")).toUpperCase(Locale.ROOT)).getMap("")).isEqualTo(byId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles/KEY", "articles/KEY/quotes", "articles/KEY/sources", "articles/KEY/related", "sources/KEY",
        "sources/KEY/quotes", "sources/KEY/articles", "sections/KEY", "tags/KEY", "authors/KEY"})
    void anItemThatIsNotThereIsA404(String path) {
        for (String key : List.of("no-such-thing", "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11", "%F0%9F%90%9F", "a".repeat(2_000))) {
            Api.get("/v1/" + path.replace("KEY", key)).statusCode(404);
        }
    }

    @Test
    void quotesSourcesAndLinksAreWhatTheArticleEmbeds() {
        for (String slug : Api.json("/v1/articles?limit=5&publisher=the-aldous-courier").getList("items.slug", String.class)) {
            Map<String, Object> whole = Api.json("/v1/articles/" + slug + "?include=quotes,sources,related").getMap("");
            List.of("quotes", "sources", "related").forEach(part ->
                    assertThat(Api.json("/v1/articles/" + slug + "/" + part).getMap("")).isEqualTo(Map.of("items", whole.get(part))));
        }
    }

    @Test
    void linksTakeALimitAndALengthOfExcerpts() {
        String article = "/v1/articles/" + Api.json("/v1/articles?limit=1&publisher=the-aldous-courier").getString("items[0].slug");
        assertThat(Api.json(article + "/related?limit=1&excerpt=30").getList("items"))
                .isEqualTo(Api.json(article + "?include=related&related.limit=1&excerpt=30").getList("related"));
    }

    @Test
    void theArticlesOfASourceAreThoseItPublishedOrIsQuotedIn() {
        TreeSet<String> both = new TreeSet<>(Api.json("/v1/articles?limit=100&publisher=northmere-wire").getList("items.id"));
        both.addAll(Api.json("/v1/articles?limit=100&source=northmere-wire").getList("items.id"));
        assertThat(Api.json("/v1/sources/northmere-wire/articles?limit=100").getList("items.id", String.class))
                .containsExactlyInAnyOrderElementsOf(both);
    }

    @Test
    void theQuotesOfASourceAreThoseItIsTheSpeakerOf() {
        assertThat(Api.json("/v1/sources/mara-teague/quotes?limit=100").getList("items"))
                .isEqualTo(Api.json("/v1/quotes?source=mara-teague&limit=100").getList("items"))
                .hasSize(Api.json("/v1/sources/mara-teague").getInt("quoteCount"));
    }

    @Test
    void aQuoteIsTheTextAtItsPlace() {
        for (Map<String, Object> quote : Api.json("/v1/quotes?limit=20").<Map<String, Object>>getList("items")) {
            String slug = (String) ((Map<?, ?>) quote.get("article")).get("slug");
            String text = Api.json("/v1/articles/" + slug).getString("body.find { it.id == '" + quote.get("block") + "' }.text");
            assertThat(text.substring((Integer) quote.get("start"), (Integer) quote.get("end"))).isEqualTo(quote.get("text"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles?limit=2", "/v1/articles/SLUG", "/v1/articles/SLUG/quotes", "/v1/articles/SLUG/sources",
        "/v1/articles/SLUG/related", "/v1/quotes", "/v1/sources", "/v1/sources/mara-teague", "/v1/sources/mara-teague/quotes",
        "/v1/sources/mara-teague/articles", "/v1/sections", "/v1/sections/politics", "/v1/tags", "/v1/tags/transport", "/v1/authors",
        "/v1/authors/nell-forsythe", "/v1/problems", "/v1/problems/not-found"})
    void headIsGetWithoutTheBody(String path) {
        String real = path.replace("SLUG", Api.json("/v1/articles?limit=1").getString("items[0].slug"));
        Response head = given().urlEncodingEnabled(false).head(real);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asByteArray()).isEmpty();
        assertThat(names(head.headers())).isEqualTo(names(Api.get(real).statusCode(200).extract().headers()));
    }

    @Test
    void headOfWhatIsNotThereIsA404() {
        given().head("/v1/articles/no-such-thing").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles", "/v1/articles/some-key", "/v1/articles/some-key/quotes", "/v1/quotes", "/v1/sources",
        "/v1/sections", "/v1/tags", "/v1/authors/some-key", "/v1/problems"})
    void optionsNamesTheMethods(String path) {
        assertThat(given().options(path).then().statusCode(200).extract().header("Allow").split(",\\s*"))
                .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
    }

    /** The server may choose how to send the length of a body; everything else must agree. */
    private static List<String> names(Headers headers) {
        return headers.asList().stream().map(header -> header.getName().toLowerCase(Locale.ROOT))
                .filter(name -> !name.equals("content-length") && !name.equals("transfer-encoding")).sorted().toList();
    }
}
