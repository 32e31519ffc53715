package io.courant.quote;

import static io.restassured.RestAssured.given;
import static io.restassured.http.Method.POST;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Contract;
import io.courant.testing.Newsroom;
import io.courant.testing.Stored;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What waits for an editor and what one has rejected shows nowhere, though the article does: neither the quote, nor a source
 * of which readers know from it alone, nor a count.
 */
@ApiTest
class UnseenQuotesTest {

    private static final Map<String, String> EVERYTHING = Map.of("limit", "100", "count", "exact", "view", "full",
            "include", "sources,quotes,related,story,latest", "related.limit", "50", "latest.limit", "20",
            "facets", "section,source,publisher,tag,language,month", "facets.limit", "100");

    private static String slug;
    private static final Set<String> SECRETS = new TreeSet<>();

    @Inject
    Stored stored;

    @BeforeEach
    void hideQuotes() throws Exception {
        if (slug != null) {
            return;
        }
        slug = Newsroom.draft("Smewhaven hides its quotes", "bodyText", "“The gulls own the smewpier,” said Orsolya Vexwright, "
                + "a warden.\n\nZebedine Quorl called for an inquiry into the smewdredger.\n\n“It is windy,” said Mara Teague.");
        String path = "/v1/editorial/articles/" + slug + "/quotes";
        JsonPath quotes = Newsroom.get(path);
        Newsroom.json(POST, path + "/" + quotes.getString("items[0].id") + "/reject", Map.of());
        quotes = Newsroom.get(path);
        assertThat(quotes.getList("items.status")).containsExactly("rejected", "suggested", "published");
        assertThat(quotes.getList("items.speaker")).containsExactly("orsolya-vexwright", "zebedine-quorl", "mara-teague");
        SECRETS.addAll(List.of(quotes.getString("items[0].id"), quotes.getString("items[1].id"), "orsolya-vexwright", "zebedine-quorl"));
        SECRETS.addAll(stored.column("select id::text from source where slug in ('orsolya-vexwright', 'zebedine-quorl')"));
        assertThat(SECRETS).hasSize(6);
        Newsroom.move(slug, "publish", Map.of());
        Newsroom.json(POST, "/v1/editorial/stories", Map.of("title", "The smews of Smewhaven", "articles", List.of(slug)));
    }

    @Test
    void noAnswerNamesThem() throws Exception {
        awaitIndex();
        for (Contract.Operation operation : Contract.operations().stream()
                .filter(one -> one.method().equals("GET") && one.open() && !one.streams()).toList()) {
            String parameters = EVERYTHING.entrySet().stream().filter(one -> operation.parameters().contains(one.getKey()))
                    .map(one -> one.getKey() + "=" + value(one, operation.path())).collect(Collectors.joining("&"));
            String address = operation.example().replaceFirst("/articles/[a-z0-9-]+", "/articles/" + slug)
                    .replaceFirst("/stories/[a-z0-9-]+", "/stories/the-smews-of-smewhaven")
                    + (operation.path().equals("/v1/suggest") ? "?limit=20&q=zebed" : parameters.isEmpty() ? "" : "?" + parameters);
            for (Response page = ask(address); page != null; page = next(page)) {
                assertThat(page.statusCode()).as(address).isEqualTo(200);
                String text = page.asString();
                SECRETS.forEach(secret -> assertThat(text.contains(secret)).as("%s tells %s", address, secret).isFalse());
            }
        }
    }

    private static String value(Map.Entry<String, String> parameter, String path) {
        return switch (parameter.getKey()) {
            case "limit" -> path.endsWith("/related") ? "50" : parameter.getValue();
            case "include" -> path.endsWith("/quotes") ? "alsoIn" : parameter.getValue();
            default -> parameter.getValue();
        };
    }

    @Test
    void noFilterFindsThemAndNoCountCountsThem() throws Exception {
        awaitIndex();
        for (String source : List.of("orsolya-vexwright", "zebedine-quorl")) {
            assertThat(ask("/v1/sources/" + source).statusCode()).isEqualTo(404);
            assertThat(ask("/v1/sources/" + source + "/quotes").statusCode()).isEqualTo(404);
            for (String list : List.of("/v1/quotes", "/v1/articles")) {
                assertThat(Api.json(list + "?count=exact&source=" + source).getInt("count")).as(list + source).isZero();
            }
        }
        for (String words : List.of("smewpier", "smewdredger")) {
            assertThat(Api.json("/v1/quotes?count=exact&q=" + words).getInt("count")).as(words).isZero();
            assertThat(Api.json("/v1/quotes?count=exact&sort=-publishedAt&q=" + words).getInt("count")).as(words).isZero();
        }
        assertThat(Api.json("/v1/quotes?count=exact&article=" + slug).getInt("count")).isEqualTo(1);
        assertThat(Api.json("/v1/articles/" + slug + "?include=sources").getList("sources.slug")).containsExactly("mara-teague");
        assertThat(stored.column("select count(*) from article_source l join article a on a.id = l.article_id where a.slug = '"
                + slug + "'")).containsExactly("1");
    }

    @Test
    void aKnownSourceIsNotSaidToHaveSaidThem() throws Exception {
        int before = Api.json("/v1/sources/mara-teague").getInt("quoteCount");
        String more = Newsroom.published("Smewhaven says no more", "bodyText",
                "“The smew is back,” said Mara Teague. Mara Teague called for an inquiry.");
        assertThat(Api.json("/v1/sources/mara-teague").getInt("quoteCount")).isEqualTo(before + 1);
        assertThat(Api.json("/v1/articles/" + more + "?include=sources").getList("sources.quotes")).containsExactly(1);
        assertThat(stored.column("select count(*) from quote q join article a on a.id = q.article_id where a.slug = '" + more + "'"))
                .containsExactly("2");
    }

    private static void awaitIndex() throws InterruptedException {
        for (int tries = 0; tries < 200 && Api.json("/v1/articles?q=smewdredger").getList("items").isEmpty(); tries++) {
            Thread.sleep(50);
        }
        assertThat(Api.json("/v1/articles?q=smewdredger").getList("items.slug")).containsExactly(slug);
    }

    private static Response next(Response page) {
        String next = page.contentType().contains("json") && !page.contentType().contains("ndjson")
                ? page.jsonPath().getString("next") : null;
        return next == null || page.header("Link") == null ? null
                : ask(page.header("Link").replaceFirst(".*<(?:https?://[^/]+)?([^>]+)>.*", "$1"));
    }

    private static Response ask(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }
}
