package io.courant;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README tells a stranger to try works, and gives what the README shows. */
@ApiTest
class ReadmeTest {

    private static final Pattern GET = Pattern.compile("\\$ curl -s 'http://localhost:8080([^']+)'");
    private static final Pattern PAGE = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

    private final String readme = read();

    @Test
    void everyAddressOfTheTourAnswers() {
        assertThat(GET.matcher(readme).results().map(found -> found.group(1))).hasSizeGreaterThan(6).allSatisfy(path ->
                Api.get(path).statusCode(path.contains("limt") ? 400 : 200));
    }

    @Test
    void whatTheTourShowsIsWhatComes() {
        assertThat(readme).contains(Api.json("/v1/quotes?source=mara-teague&q=ferry").getString("items[0].text"),
                Api.json("/v1/articles?q=mortgage+rate&highlight=true&limit=1").getString("items[0].highlight.text"),
                Api.get("/v1/sections?limt=5").extract().jsonPath().getString("errors[0].message"),
                Api.json("/v1/articles/what-the-harbour-weighed/quotes").getString("items[0].text"));
    }

    @Test
    void thePageOfTheTourIsImportedAsShown() {
        Matcher page = PAGE.matcher(readme);
        assertThat(page.find()).isTrue();
        // a draft, so that it shows up in nobody's list
        JsonPath result = Api.importPage(page.group(1), Map.of("publisher", "strait-and-shore")).statusCode(201).extract().jsonPath();
        assertThat(readme).contains("\"" + result.getString("article.slug") + "\",{\"from\":\"text\",\"line\":"
                + result.getInt("recognised.headline.line") + "},[]]");
        List<Map<String, Object>> quotes = result.getList("article.quotes");
        assertThat(quotes).hasSize(3).allSatisfy(quote ->
                assertThat(readme).contains(", " + quote.get("role") + ": " + quote.get("text")));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
