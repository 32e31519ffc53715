package io.courant.relating;

import static io.restassured.http.Method.PATCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What reasons say of sources and tags is true at any moment, though it was put into words when articles were related. */
@ApiTest
class ReasonsTest {

    private static final String SPEAKER = "Honorary Harbour Commissioner of the Outer Skerries Wilhelmina Oddny Strand";
    private static final String KEEPER = "Torvald Brekke";
    private static final String LAMP = "The lamp is out, and nobody sails past it before Sunday";
    private static final String GLASS = "I have never seen the glass so cold in all my years";
    private static final String ARTICLES = """
            {"externalId": "sk-1", "publisher": "Skerry Post", "headline": "Skerry light out for a night", "tags": ["Skerry lights"], \
            "publishedAt": "2026-05-04T10:00:00Z", "body": "The skerry light went out. %2$s", "quotes": %1$s}
            {"externalId": "sk-2", "publisher": "Skerry Post", "headline": "No ships past the dark skerry light", "tags": ["Skerry lights"], \
            "publishedAt": "2026-05-04T12:00:00Z", "body": "Ships wait off the skerry light. %2$s", "quotes": %1$s}"""
            .formatted("[{\"text\": \"" + LAMP + "\", \"speaker\": \"" + SPEAKER + "\"}, {\"text\": \"" + GLASS + "\", \"speaker\": \"" + KEEPER + "\"}]",
                    LAMP + ", the commissioner said. " + GLASS + ", said the keeper.");

    @Inject
    Relating relating;

    @Test
    void theyNameSourcesAndTagsAsTheyAreCalledNow() {
        List<String> slugs = Api.as(Api.TOKEN).contentType("application/x-ndjson; charset=UTF-8")
                .body(ARTICLES.getBytes(StandardCharsets.UTF_8)).post("/v1/imports").then().statusCode(200).extract().asString().lines()
                .filter(line -> line.contains("\"slug\"")).map(line -> JsonPath.from(line).getString("slug")).toList();
        relate(slugs);
        assertThat(details(slugs.get(0))).containsEntry("tag", "both are tagged Skerry lights")
                .hasEntrySatisfying("shared-source", detail -> assertThat(detail).startsWith("both quote ").contains("Honorary Harbour", KEEPER))
                .hasEntrySatisfying("shared-quote", detail -> assertThat(detail).startsWith("both carry the same words of ").contains(KEEPER));
        String before = Api.get("/v1/articles/" + slugs.get(1) + "?include=related").extract().header("ETag");

        Newsroom.json(PATCH, "/v1/editorial/sources/torvald-brekke", Map.of("name", "Torvald Brekke Vik"));
        Newsroom.json(PATCH, "/v1/editorial/tags/skerry-lights", Map.of("name", "Lights of the skerries"));
        for (String slug : slugs) {
            assertThat(details(slug)).containsEntry("tag", "both have the same tag").containsEntry("shared-source", "both quote the same source")
                    .containsEntry("shared-quote", "both carry the same quote");
        }
        assertThat(Api.get("/v1/articles/" + slugs.get(1) + "?include=related").extract().header("ETag")).isNotEqualTo(before);

        relate(slugs);
        assertThat(details(slugs.get(0))).containsEntry("tag", "both are tagged Lights of the skerries")
                .hasEntrySatisfying("shared-source", detail -> assertThat(detail).contains("Torvald Brekke Vik"));
    }

    /** By kind, as both the article's page and the list of its links have them. */
    private static Map<String, String> details(String slug) {
        List<Map<String, String>> reasons = Api.json("/v1/articles/" + slug + "?include=related").getList("related[0].reasons");
        assertThat(Api.json("/v1/articles/" + slug + "/related").<Map<String, String>>getList("items[0].reasons")).isEqualTo(reasons);
        assertThat(reasons).allSatisfy(reason -> assertThat(reason).containsOnlyKeys("kind", "detail", "weight"));
        return reasons.stream().collect(Collectors.toMap(reason -> reason.get("kind"), reason -> reason.get("detail"), (one, two) -> one));
    }

    private void relate(List<String> slugs) {
        assertThat(relating.relate(slugs.stream().map(slug -> UUID.fromString(Api.json("/v1/articles/" + slug).getString("id"))).toList())).isTrue();
    }
}
