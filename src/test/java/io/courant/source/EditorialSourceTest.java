package io.courant.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Editor;
import io.courant.testing.Stored;
import io.courant.testing.Walk;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an editor can do to a source, and what of it can be read back. */
@ApiTest
class EditorialSourceTest {

    private static final String SOURCES = "/v1/editorial/sources";
    private static final String NOBODY = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11";

    @Inject
    Stored stored;

    @Test
    void aSourceIsMadeWithAllThatIsSaidOfIt() {
        Editor.post(SOURCES, Map.of("name", "Skarv Lights", "kind", "organization")).statusCode(201);
        Editor.post(SOURCES, Map.of("name", "  Tyra Løvås ", "kind", "person", "description", "Keeper of the Skarv light.",
                        "affiliation", "skarv-lights", "aliases", List.of("T. Løvås", "Tyra of the Light"),
                        "externalIds", Map.of("wikidata", "Q4711", "isni", "0000 0001")))
                .statusCode(201).header("Location", endsWith(SOURCES + "/tyra-lovas")).header("ETag", equalTo("\"1\""))
                .header("Cache-Control", equalTo("no-store"))
                .body("name", equalTo("Tyra Løvås")).body("slug", equalTo("tyra-lovas")).body("version", equalTo(1))
                .body("articleCount", equalTo(0)).body("quoteCount", equalTo(0));
        JsonPath shown = Editor.get(SOURCES + "/tyra-lovas").statusCode(200).header("ETag", equalTo("\"1\"")).extract()
                .jsonPath();
        assertThat(shown.getString("kind")).isEqualTo("person");
        assertThat(shown.getString("description")).isEqualTo("Keeper of the Skarv light.");
        assertThat(shown.getString("affiliation")).isEqualTo("skarv-lights");
        assertThat(shown.getList("aliases")).containsExactly("T. Løvås", "Tyra of the Light");
        assertThat(shown.getMap("externalIds")).hasSize(2).containsEntry("wikidata", "Q4711");
        Editor.get(SOURCES + "/" + shown.getString("id")).statusCode(200).body("slug", equalTo("tyra-lovas"));
    }

    @Test
    void aSlugIsMadeOfTheNameWhereNoneIsGiven() {
        Map<String, String> said = Map.of("name", "Ulvik & Daughters", "kind", "publisher");
        Editor.post(SOURCES, said).statusCode(201).body("slug", equalTo("ulvik-and-daughters"));
        Editor.post(SOURCES, said).statusCode(201).body("slug", equalTo("ulvik-and-daughters-2"));
        Editor.post(SOURCES, with(said, "slug", "σκάρβικ-2")).statusCode(201)
                .header("Location", endsWith(SOURCES + "/%CF%83%CE%BA%CE%AC%CF%81%CE%B2%CE%B9%CE%BA-2"));
    }

    @Test
    void whatIsGottenCanBeEditedAndPutBack() {
        String slug = make("Viggo Brekke", "person");
        Map<String, Object> shown = Editor.get(SOURCES + "/" + slug).extract().jsonPath().getMap("");
        shown.put("description", "Pilot.");
        Editor.put(SOURCES + "/" + slug, "\"1\"", shown).statusCode(200).header("ETag", equalTo("\"2\""))
                .body("description", equalTo("Pilot.")).body("version", equalTo(2))
                .body("createdAt", equalTo(shown.get("createdAt")))
                .body("updatedAt", not(equalTo(shown.get("updatedAt"))));
    }

    @Test
    void whatAPutLeavesOutIsNotKnownAnyMoreButTheSlugStays() {
        Editor.post(SOURCES, Map.of("name", "Wenche Tind", "kind", "person", "slug", "tind", "description", "Cook.",
                "affiliation", "mara-teague", "aliases", List.of("W. Tind"), "externalIds", Map.of("a", "b"))).statusCode(201);
        Editor.put(SOURCES + "/tind", "\"1\"", Map.of("name", "Wenche Tinde", "kind", "organization")).statusCode(200)
                .body("slug", equalTo("tind")).body("name", equalTo("Wenche Tinde")).body("kind", equalTo("organization"))
                .body("description", nullValue()).body("affiliation", nullValue()).body("aliases", equalTo(List.of()))
                .body("externalIds", equalTo(Map.of()));
    }

    @Test
    void aPatchChangesWhatItNames() {
        Editor.post(SOURCES, Map.of("name", "Ylva Strand", "kind", "person", "description", "Diver.",
                "aliases", List.of("Y. Strand"), "externalIds", Map.of("a", "1", "b", "2"))).statusCode(201);
        Editor.patch(SOURCES + "/ylva-strand", "\"1\"", "{\"description\": null, \"externalIds\": {\"a\": null, \"c\": \"3\"}}")
                .statusCode(200).body("description", nullValue()).body("externalIds", equalTo(Map.of("b", "2", "c", "3")))
                .body("aliases", contains("Y. Strand")).body("name", equalTo("Ylva Strand"));
        Editor.request().contentType("application/json").header("If-Match", "\"2\"").body("{\"aliases\": []}")
                .patch(SOURCES + "/ylva-strand").then().statusCode(200).body("aliases", equalTo(List.of()))
                .body("version", equalTo(3));
    }

    @Test
    void anUpdateNamesTheVersionThatItWasMadeTo() {
        String path = SOURCES + "/" + make("Arve Holte", "person");
        Editor.request().contentType("application/json").body("{}").put(path).then().statusCode(428);
        Editor.request().contentType("application/json").body("{}").patch(path).then().statusCode(428);
        Editor.request().delete(path).then().statusCode(428);
        Editor.patch(path, "\"2\"", Map.of("name", "A")).statusCode(412);
        Editor.patch(path, "W/\"1\"", Map.of("name", "A")).statusCode(412);
        Editor.delete(path, "\"0\"").statusCode(412);
        Editor.patch(path, "\"1\"", Map.of("name", "Arve Holt")).statusCode(200);
        Editor.patch(path, "\"1\"", Map.of("name", "Lost")).statusCode(412);
        Editor.patch(path, "*", Map.of("name", "Arve Holte")).statusCode(200).body("version", equalTo(3));
        Editor.get(path).body("name", equalTo("Arve Holte"));
    }

    @Test
    void whatCourantItselfSetsCannotBeSet() {
        String path = SOURCES + "/" + make("Bodil Rygg", "person");
        Map<String, Object> forged = Map.of("id", NOBODY, "version", 7, "createdAt", "2020-01-01T00:00:00Z", "articleCount", 3);
        for (String member : forged.keySet()) {
            Editor.patch(path, "*", Map.of(member, forged.get(member))).statusCode(422).body("errors[0].field", equalTo(member))
                    .body("errors[0].message", matchesPattern("is not yours to set: .* as it is: .*"));
            Editor.post(SOURCES, with(Map.of("name", "Forged", "kind", "person"), member, forged.get(member))).statusCode(422)
                    .body("errors.field", contains(member));
        }
        Editor.get(path).body("version", equalTo(1));
        Editor.get(SOURCES + "?q=Forged").body("items", equalTo(List.of()));
    }

    @Test
    void aSlugBelongsToOneSourceForEver() {
        String first = make("Dagny Sund", "person");
        String second = make("Dagny Vik", "person");
        Editor.patch(SOURCES + "/" + first, "*", Map.of("slug", "dagny-of-the-sund")).statusCode(200);
        for (String slug : List.of("dagny-of-the-sund", "dagny-sund")) {
            Editor.patch(SOURCES + "/" + second, "*", Map.of("slug", slug)).statusCode(409)
                    .body("type", equalTo("/v1/problems/already-taken")).body("errors[0].field", equalTo("slug"));
            Editor.post(SOURCES, Map.of("name", "Dagny", "kind", "person", "slug", slug)).statusCode(409);
        }
        assertThat(make("Dagny Sund", "person")).isEqualTo("dagny-sund-2");
        Editor.get(SOURCES + "/dagny-sund").statusCode(200).body("slug", equalTo("dagny-of-the-sund"));
        Editor.patch(SOURCES + "/dagny-sund", "*", Map.of("slug", "dagny-sund")).statusCode(200)
                .body("slug", equalTo("dagny-sund"));
    }

    @Test
    void aPostThatIsSentAgainIsCarriedOutOnce() {
        Map<String, String> said = Map.of("name", "Eilif Once", "kind", "person");
        String first = Editor.post(SOURCES, said, "Idempotency-Key", "eilif").statusCode(201).extract().asString();
        String again = Editor.post(SOURCES, said, "Idempotency-Key", "eilif").statusCode(201)
                .header("Location", endsWith(SOURCES + "/eilif-once")).extract().asString();
        assertThat(again).isEqualTo(first);
        Editor.post(SOURCES, with(said, "name", "Eilif Twice"), "Idempotency-Key", "eilif").statusCode(422)
                .body("type", equalTo("/v1/problems/idempotency-key-reused"));
        Editor.get(SOURCES + "?q=eilif&count=exact").body("count", equalTo(1));
    }

    @Test
    void aSourceThatNothingRefersToIsDeletedAndItsSlugIsFree() throws Exception {
        String path = SOURCES + "/" + make("Frode Gone", "person");
        String id = Editor.get(path).extract().path("id");
        Editor.delete(path, "\"1\"").statusCode(204);
        Editor.get(path).statusCode(404);
        Editor.delete(path, "\"1\"").statusCode(404);
        assertThat(make("Frode Gone", "person")).isEqualTo("frode-gone");
        assertThat(stored.column("select action from audit_entry where item = 'source:" + id + "' order by id"))
                .containsExactly("create", "delete");
    }

    @Test
    void aSourceInUseIsNotDeletedAndTheAnswerSaysByWhat() {
        Api.importPage(Api.page("Hvidfelt", "2 May 2025", "“The quay is ours,” said Gro Lunde, a stevedore.",
                "“It always was,” said Gro Lunde."), Map.of("publisher", "Hvidfelt Post", "publish", false)).statusCode(201);
        Editor.post(SOURCES, Map.of("name", "Gro's Boy", "kind", "person", "affiliation", "gro-lunde")).statusCode(201);
        Editor.delete(SOURCES + "/gro-lunde", "*").statusCode(409).body("type", equalTo("/v1/problems/illegal-move"))
                .body("detail", matchesPattern(".*: 1 article that cites it, 2 quotes, 1 source that belongs to it\\..*"));
        Editor.delete(SOURCES + "/hvidfelt-post", "*").statusCode(409)
                .body("detail", matchesPattern(".*: 1 article that it published\\..*"));
        Editor.get(SOURCES + "/gro-lunde").statusCode(200).body("articleCount", equalTo(1)).body("quoteCount", equalTo(2));
    }

    @Test
    void theListIsFilteredAndWalked() {
        List.of("Hopla Alpha", "Hopla Beta", "Hopla Gamma").forEach(name -> make(name, "organization"));
        make("Hopla Delta", "person");
        Editor.patch(SOURCES + "/hopla-alpha", "*", Map.of("affiliation", "hopla-gamma", "aliases", List.of("Zero Hour")))
                .statusCode(200);
        assertThat(names("q=hopla")).containsExactly("Hopla Alpha", "Hopla Beta", "Hopla Delta", "Hopla Gamma");
        assertThat(names("q=hopla&sort=-name")).containsExactly("Hopla Gamma", "Hopla Delta", "Hopla Beta", "Hopla Alpha");
        assertThat(names("q=hopla&kind=-person")).containsExactly("Hopla Alpha", "Hopla Beta", "Hopla Gamma");
        assertThat(names("q=hopla&affiliation=hopla-gamma")).containsExactly("Hopla Alpha");
        assertThat(names("q=hopla&sort=-updatedAt&limit=1")).containsExactly("Hopla Alpha");
        assertThat(names("q=hopla&sort=-createdAt&limit=1")).containsExactly("Hopla Delta");
        assertThat(names("q=zero%20ho")).containsExactly("Hopla Alpha");
        String next = Editor.get(SOURCES + "?q=hopla&limit=2").extract().path("next");
        Editor.get(SOURCES + "?q=hopla&limit=2&after=" + next).body("items.name", contains("Hopla Delta", "Hopla Gamma"))
                .body("next", nullValue());
    }

    private static List<String> names(String query) {
        return Walk.field(Editor.get(SOURCES + "?" + query).statusCode(200).extract().jsonPath().getList("items"), String.class,
                "name");
    }

    static String make(String name, String kind) {
        return Editor.post(SOURCES, Map.of("name", name, "kind", kind)).statusCode(201).extract().path("slug");
    }

    private static Map<String, Object> with(Map<String, ?> said, String member, Object value) {
        Map<String, Object> more = new HashMap<>(said);
        more.put(member, value);
        return more;
    }
}
