package io.courant.source;

import static io.courant.source.EditorialSourceTest.make;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Editor;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Old keys of a source lead the public on, if there is anything that the public may see. */
@ApiTest
class MovedSourceTest {

    private static final String SOURCES = "/v1/editorial/sources/";

    @Test
    void aFormerSlugLeadsToTheCurrentOne() {
        bring("Pochard", "Rune Myhre", true);
        rename("rune-myhre", "r-myhre");
        rename("r-myhre", "rune-m");
        assertMoved("/v1/sources/rune-myhre", "/v1/sources/rune-m");
        assertMoved("/v1/sources/r-myhre", "/v1/sources/rune-m");
        rename("rune-m", "rune-myhre");
        Api.get("/v1/sources/rune-myhre").statusCode(200);
        assertMoved("/v1/sources/rune-m", "/v1/sources/rune-myhre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/quotes", "/articles", "/quotes?limit=1&directness=direct", "/articles?q=%22the+mole%22&limit=3",
        "?fields=name,kind"})
    void theRestOfTheAddressIsKept(String rest) {
        String word = "Wigeon" + Integer.toString(Math.abs(rest.hashCode()), 26).replaceAll("[0-9]", "x");
        bring(word, "Stein " + word, true);
        String slug = "stein-" + word.toLowerCase();
        String id = Editor.get(SOURCES + slug).extract().path("id");
        make("Σταίν " + word, "person");
        String target = "σταιν-" + word.toLowerCase();
        Editor.post(SOURCES + slug + "/merge", Map.of("into", target), "If-Match", "*").statusCode(200);
        String to = "/v1/sources/%CF%83%CF%84%CE%B1%CE%B9%CE%BD-" + word.toLowerCase() + rest;
        assertMoved("/v1/sources/" + slug + rest, to);
        assertMoved("/v1/sources/" + id + rest, to);
        Api.get(to).statusCode(200);
    }

    @Test
    void aMergedSourceIsInNoPublicList() {
        bring("Eider", "Torgrim Eide", true);
        make("Torgrim Eidsvik", "person");
        Editor.post(SOURCES + "torgrim-eide/merge", Map.of("into", "torgrim-eidsvik"), "If-Match", "*").statusCode(200);
        for (String list : List.of("/v1/sources?q=torgrim&count=exact", "/v1/sources?slugs=torgrim-eide&count=exact")) {
            assertThat(Api.json(list).getList("items.slug")).as(list).containsExactly("torgrim-eidsvik");
            assertThat(Api.json(list).getInt("count")).as(list).isEqualTo(1);
        }
        assertThat(Api.get("/v1/sources?q=torgrim").extract().asString()).doesNotContain("\"torgrim-eide\"");
        assertThat(Api.get("/v1/quotes?source=torgrim-eidsvik").extract().asString()).doesNotContain("torgrim-eide\"");
        assertThat(Api.get("/v1/articles?q=eider&include=sources,quotes&view=full").extract().asString())
                .contains("torgrim-eidsvik").doesNotContain("\"torgrim-eide\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles?source=KEY", "/v1/quotes?source=KEY", "/v1/articles?publisher=smew-post&source=KEY"})
    void anOldKeyIsGoodInFilters(String address) {
        if (Editor.get(SOURCES + "liv-smewdal").extract().statusCode() == 404) {
            bring("Smew", "Liv Smew", true);
            make("Liv Smewdal", "person");
            Editor.post(SOURCES + "liv-smew/merge", Map.of("into", "liv-smewdal"), "If-Match", "*").statusCode(200);
            rename("liv-smewdal", "liv-s");
        }
        for (String key : List.of("liv-smew", "liv-smewdal", "liv-s")) {
            assertThat(Api.json(address.replace("KEY", key)).getList("items")).as(key).hasSize(1);
            assertThat(Api.json(address.replace("KEY", "-" + key)).getList("items")).as("not " + key)
                    .hasSize(address.contains("smew-post") ? 0 : 20);
        }
    }

    /** Not even that there was something is to be learnt of a source that only a draft knows. */
    @Test
    void anOldKeyOfWhatNobodySeesIsUnknown() {
        bring("Ystradson", "Egil Ystradson", false);
        rename("egil-ystradson", "egil-d");
        make("Egil Ystradsonsen", "person");
        Editor.post(SOURCES + "egil-d/merge", Map.of("into", "egil-ystradsonsen"), "If-Match", "*").statusCode(200);
        for (String key : List.of("egil-ystradson", "egil-d", "egil-ystradsonsen")) {
            for (String rest : List.of("", "/quotes", "/articles")) {
                Api.get("/v1/sources/" + key + rest).statusCode(404);
            }
        }
    }

    private static void bring(String word, String speaker, boolean publish) {
        Api.importPage(Api.page(word, "6 May 2025", "“The mole will hold,” said " + speaker + ", a welder of moles."),
                Map.of("publisher", word + " Post", "publish", publish)).statusCode(201);
    }

    private static void rename(String from, String to) {
        Editor.patch(SOURCES + from, "*", Map.of("slug", to)).statusCode(200).body("slug", equalTo(to));
    }

    private static void assertMoved(String from, String to) {
        ValidatableResponse answer = Editor.request().redirects().follow(false).get(from).then();
        answer.statusCode(308).header("Location", equalTo(to)).header("X-Request-Id", notNullValue());
    }
}
