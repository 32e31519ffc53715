package io.courant.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Editor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Design rule: whatever an editor does to a source, the public sees it only through a visible article. */
@ApiTest
class UnseenSourceTest {

    private static final String SOURCES = "/v1/editorial/sources";

    @Test
    void aSourceThatOnlyADraftKnowsStaysUnseenAfterEveryWrite() {
        bring("Ptarmigan", "Hallvor Ptarm", false);
        assertUnseen("hallvor-ptarm", "ptarmigan-post");
        Editor.patch(SOURCES + "/hallvor-ptarm", "*", Map.of("name", "Hallvor Ptarmigan", "kind", "organization",
                "affiliation", "mara-teague", "aliases", List.of("Ptarmigan Bird"))).statusCode(200);
        assertUnseen("hallvor-ptarm");
        Editor.put(SOURCES + "/hallvor-ptarm", "*", Map.of("name", "Hallvor Ptarm", "kind", "person", "slug", "ptarm",
                "affiliation", "ptarmigan-post")).statusCode(200);
        assertUnseen("hallvor-ptarm", "ptarm");
        Editor.post(SOURCES, Map.of("name", "Ptarmigan Works", "kind", "organization")).statusCode(201);
        assertUnseen("ptarmigan-works");
        Editor.post(SOURCES + "/ptarm/merge", Map.of("into", "ptarmigan-works"), "If-Match", "*").statusCode(200)
                .body("quoteCount", equalTo(1));
        assertUnseen("hallvor-ptarm", "ptarm", "ptarmigan-works");
    }

    @Test
    void aVisibleSourceTellsNothingOfTheDraftsOfADuplicate() {
        bring("Rockdove", "Steinar Rockdove", true);
        bring("Stockdove", "Steinar Stockdove", false);
        Editor.post(SOURCES + "/steinar-stockdove/merge", Map.of("into", "steinar-rockdove"), "If-Match", "*").statusCode(200)
                .body("quoteCount", equalTo(2)).body("articleCount", equalTo(2));
        assertThat(Api.json("/v1/sources/steinar-rockdove").getInt("quoteCount")).isEqualTo(1);
        assertThat(Api.json("/v1/sources/steinar-rockdove").getInt("articleCount")).isEqualTo(1);
        assertThat(Api.json("/v1/sources/steinar-rockdove/quotes?count=exact").getInt("count")).isEqualTo(1);
        assertThat(Api.get("/v1/sources/steinar-rockdove/articles").extract().asString()).doesNotContain("Stockdove affair");
    }

    private static void bring(String word, String speaker, boolean publish) {
        Api.importPage(Api.page(word, "6 May 2025", "“The mole will hold,” said " + speaker + ", a welder of moles."),
                Map.of("publisher", word + " Post", "publish", publish)).statusCode(201);
    }

    private static void assertUnseen(String... slugs) {
        for (String slug : slugs) {
            for (String rest : List.of("", "/quotes", "/articles")) {
                Editor.request().redirects().follow(false).get("/v1/sources/" + slug + rest).then().statusCode(404);
            }
            for (String list : List.of("/v1/sources?slugs=", "/v1/articles?source=", "/v1/articles?publisher=",
                    "/v1/quotes?source=",
                    "/v1/sources?affiliation=")) {
                assertThat(Api.json(list + slug).getList("items")).as(list + slug).isEmpty();
            }
        }
        assertThat(Api.json("/v1/sources?q=ptarm&count=exact").getInt("count")).isZero();
    }
}
