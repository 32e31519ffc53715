package io.courant.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.AtOnce;
import io.courant.testing.Editor;
import io.courant.testing.Stored;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor can do to sections, tags and authors: the same to each. */
@ApiTest
class EditorialLabelTest {

    private static final String NOBODY = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11";

    @Inject
    Stored stored;

    @ParameterizedTest
    @ValueSource(strings = {"sections", "tags", "authors"})
    void aLabelIsMadeReadChangedAndDeleted(String noun) throws Exception {
        String labels = "/v1/editorial/" + noun;
        String id = Editor.post(labels, Map.of("name", " Færøy Tides ")).statusCode(201).header("ETag", equalTo("\"1\""))
                .header("Location", endsWith(labels + "/faeroy-tides")).header("Cache-Control", equalTo("no-store"))
                .body("name", equalTo("Færøy Tides")).body("articleCount", equalTo(0)).extract().path("id");
        Editor.get(labels + "/" + id).statusCode(200).body("slug", equalTo("faeroy-tides")).body("version", equalTo(1));
        Map<String, Object> shown = Editor.get(labels + "/faeroy-tides").extract().jsonPath().getMap("");
        shown.put("name", "Faroe Tides");
        Editor.put(labels + "/faeroy-tides", "\"1\"", shown).statusCode(200).header("ETag", equalTo("\"2\""))
                .body("slug", equalTo("faeroy-tides")).body("name", equalTo("Faroe Tides"));
        Editor.patch(labels + "/faeroy-tides", "\"2\"", Map.of("slug", "faroe-tides")).statusCode(200)
                .body("name", equalTo("Faroe Tides")).body("version", equalTo(3));
        Editor.put(labels + "/faroe-tides", "\"3\"", Map.of("name", "Tides")).statusCode(200)
                .body("slug", equalTo("faroe-tides"));
        Editor.delete(labels + "/faroe-tides", "\"4\"").statusCode(204);
        Editor.get(labels + "/" + id).statusCode(404);
        assertThat(stored.column("select action from audit_entry where item like '%:" + id + "' order by id"))
                .containsExactly("create", "update", "update", "update", "delete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sections", "tags", "authors"})
    void theListIsFilteredAndSorted(String noun) {
        String labels = "/v1/editorial/" + noun;
        List.of("Zephyrin Two", "Zephyrin One", "Zephyrin Three").forEach(name -> Editor.post(labels, Map.of("name", name))
                .statusCode(201));
        Editor.get(labels + "?q=zephyrin&limit=2&count=exact").statusCode(200)
                .body("items.name", contains("Zephyrin One", "Zephyrin Three"))
                .body("count", equalTo(3));
        Editor.get(labels + "?q=zephyrin&sort=-name&fields=slug").body("items.slug", contains("zephyrin-two", "zephyrin-three",
                "zephyrin-one"));
        Editor.get(labels + "?sort=-articleCount&limit=1").body("items[0].articleCount", greaterThan(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sections", "tags", "authors"})
    void anUpdateNamesTheVersionThatItWasMadeTo(String noun) {
        String path = "/v1/editorial/" + noun + "/held-fast";
        Editor.post("/v1/editorial/" + noun, Map.of("name", "Held Fast")).statusCode(201);
        Editor.request().contentType("application/json").body("{}").put(path).then().statusCode(428);
        Editor.request().contentType("application/json").body("{}").patch(path).then().statusCode(428);
        Editor.request().delete(path).then().statusCode(428);
        Editor.put(path, "\"2\"", Map.of("name", "Lost")).statusCode(412);
        Editor.patch(path, "\"0\"", Map.of("name", "Lost")).statusCode(412);
        Editor.delete(path, "W/\"1\"").statusCode(412);
        Editor.get(path).body("name", equalTo("Held Fast"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{}                                       | 422 | name",
        "{\"name\": \"\\u202e\"}                  | 422 | name",
        "{\"name\": \"a\\nb\"}                    | 422 | name",
        "{\"name\": \"x\", \"slug\": \"A b\"}     | 422 | slug",
        "{\"name\": \"x\", \"slug\": \"" + NOBODY + "\"} | 422 | slug",
        "{\"name\": \"x\", \"id\": \"" + NOBODY + "\"}   | 422 | id",
        "{\"name\": \"x\", \"version\": 1}        | 422 | version",
        "{\"name\": \"x\", \"articleCount\": 0}   | 422 | articleCount",
        "{\"name\": \"x\", \"mediatopic\": null}  | 400 | mediatopic",
        "{\"name\": []}                           | 400 | name"})
    void aMemberThatIsWrongIsNamed(String body, int status, String field) {
        for (String noun : List.of("sections", "tags", "authors")) {
            Editor.post("/v1/editorial/" + noun, body).statusCode(status).body("errors[0].field", equalTo(field));
        }
    }

    @Test
    void aNameHasAtMost150Characters() {
        Editor.post("/v1/editorial/tags", Map.of("name", "x".repeat(151))).statusCode(422)
                .body("errors[0].field", equalTo("name"));
        Editor.post("/v1/editorial/tags", Map.of("name", "x".repeat(150))).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sections", "tags", "authors"})
    void aSlugIsTakenOnce(String noun) {
        String labels = "/v1/editorial/" + noun;
        Map<String, String> said = Map.of("name", "Once Only", "slug", "once-only");
        Editor.post(labels, said).statusCode(201);
        Editor.post(labels, said).statusCode(409).body("type", equalTo("/v1/problems/already-taken"))
                .body("errors[0].field", equalTo("slug"));
        Editor.post(labels, Map.of("name", "Once Only")).statusCode(201).body("slug", equalTo("once-only-2"));
        Editor.patch(labels + "/once-only-2", "*", Map.of("slug", "once-only")).statusCode(409);
        Editor.patch(labels + "/once-only", "*", Map.of("slug", "once-only")).statusCode(200);
        List<Integer> statuses = AtOnce.run(Collections.nCopies(6, () ->
                Editor.post(labels, Map.of("name", "At Once", "slug", "at-once")).extract().statusCode()));
        assertThat(statuses).containsOnlyOnce(201).filteredOn(status -> status == 409).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sections", "tags", "authors"})
    void aPostThatIsSentAgainIsCarriedOutOnce(String noun) {
        String labels = "/v1/editorial/" + noun;
        String first = Editor.post(labels, Map.of("name", "Repeated"), "Idempotency-Key", noun).statusCode(201).extract()
                .asString();
        assertThat(Editor.post(labels, Map.of("name", "Repeated"), "Idempotency-Key", noun).statusCode(201).extract().asString())
                .isEqualTo(first);
        Editor.post(labels, Map.of("name", "Another"), "Idempotency-Key", noun).statusCode(422);
    }

    @Test
    void onlyATagHasAMediaTopicAndThePublicSeesIt() throws Exception {
        Editor.post("/v1/editorial/tags", Map.of("name", "Quaint Harbours", "mediaTopic", "medtop:20000602")).statusCode(201)
                .body("mediaTopic", equalTo("medtop:20000602"));
        Editor.patch("/v1/editorial/tags/transport", "*", Map.of("mediaTopic", "medtop:20000337")).statusCode(200);
        assertThat(Api.json("/v1/tags/transport").getString("mediaTopic")).isEqualTo("medtop:20000337");
        assertThat(Api.json("/v1/tags?q=transport").getString("items[0].mediaTopic")).isEqualTo("medtop:20000337");
        Editor.patch("/v1/editorial/tags/transport", "*", "{\"mediaTopic\": null}").statusCode(200)
                .body("mediaTopic", nullValue());
        assertThat(Api.json("/v1/tags/transport").<String, Object>getMap("")).doesNotContainKey("mediaTopic");
        for (String noun : List.of("sections", "authors")) {
            Editor.post("/v1/editorial/" + noun, Map.of("name", "Topical", "mediaTopic", "medtop:20000602")).statusCode(422)
                    .body("errors[0].field", equalTo("mediaTopic"));
        }
        for (String topic : List.of("", "20000602", "medtop:2000060", "medtop:200006021", "MEDTOP:20000602", "medtop:２0000602")) {
            Editor.post("/v1/editorial/tags", Map.of("name", "Topical", "mediaTopic", topic)).statusCode(422)
                    .body("errors[0].field", equalTo("mediaTopic"));
        }
    }

    /** The page's author and section are of a draft: no write makes them seen. */
    @Test
    void whatOnlyADraftHasIsInUseAndUnseen() {
        Api.importPage(Api.page("Merganser", "7 May 2025", "Nothing happened. All were glad.")
                .replace("World News", "Merganser Affairs")
                .replace("Nothing happened", "By Sunniva Merganser\n\nNothing happened"), Map.of("publisher", "Merganser Post"))
                .statusCode(201);
        Map.of("sections", "merganser-affairs", "authors", "sunniva-merganser").forEach((noun, slug) -> {
            String path = "/v1/editorial/" + noun + "/" + slug;
            Editor.get(path).statusCode(200).body("articleCount", equalTo(1));
            Editor.delete(path, "*").statusCode(409).body("type", equalTo("/v1/problems/illegal-move"))
                    .body("detail", containsString("by 1 article, drafts included"));
            assertUnseen(noun, slug);
            Editor.patch(path, "*", Map.of("name", "Merganser Renamed")).statusCode(200);
            assertUnseen(noun, slug);
            Editor.put(path, "*", Map.of("name", "Merganser", "slug", "merganser")).statusCode(200);
            assertUnseen(noun, slug);
            assertUnseen(noun, "merganser");
        });
    }

    private static void assertUnseen(String noun, String slug) {
        Api.get("/v1/" + noun + "/" + slug).statusCode(404);
        assertThat(Api.json("/v1/" + noun + "?q=merganser&count=exact").getInt("count")).isZero();
        assertThat(Api.json("/v1/" + noun + "?limit=100").getList("items.name", String.class))
                .noneMatch(name -> name.contains("Merganser"));
    }
}
