package io.courant.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.ApiTest;
import io.courant.testing.Editor;
import io.courant.testing.Newsroom;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sources that may be one are told, with reasons; and nothing is merged. */
@ApiTest
class MergeCandidatesTest {

    @Test
    void aBodyIsKnownByItsOtherNames() {
        String body = make("Dotterel Board of Navigation", "organization", Map.of("externalIds", Map.of("wikidata", "Q77001")));
        String words = make("Navigation Board of the Dotterel", "government", Map.of());
        String acronym = make("DBN", "organization", Map.of());
        String alias = make("Dotterel Pilots", "organization", Map.of("aliases", List.of("Dotterel board, of navigation")));
        String same = make("Dotterel Seaways", "organization", Map.of("externalIds", Map.of("wikidata", "Q77001")));
        make("Dotterel Board", "organization", Map.of());
        make("Dotterel Navigation Board", "person", Map.of());
        JsonPath found = candidates(body);
        assertThat(found.getList("items.source.slug")).containsExactly(same, alias, words, acronym);
        assertThat(found.getList("items.reasons.type")).containsExactly(List.of("external-id"), List.of("name"), List.of("words"),
                List.of("acronym"));
        assertThat(found.getString("items[0].reasons[0].detail")).isEqualTo("both have the id wikidata: Q77001");
        assertThat(candidates(acronym).getList("items.source.slug")).containsExactly(body);
    }

    @Test
    void aPersonIsKnownByASpellingAndBySurnameOnlyWithMore() {
        String body = make("Dotterel Works", "organization", Map.of());
        String person = make("Marthe Dottlin", "person", Map.of("affiliation", body));
        String spelt = make("Marte Dottlin", "person", Map.of());
        String shortened = make("M. Dottlin", "person", Map.of());
        String colleague = make("Ulrik Dottlin", "person", Map.of("affiliation", body));
        make("Oskar Dottlin", "person", Map.of());
        JsonPath found = candidates(person);
        assertThat(found.getList("items.source.slug")).containsExactly(spelt, shortened, colleague);
        assertThat(found.getList("items[2].reasons.type")).containsExactly("surname", "affiliation");
        assertThat(found.getList("items[2].reasons.detail"))
                .containsExactly("the surname is the same: ulrik dottlin", "both belong to Dotterel Works");
    }

    @Test
    void rolesAndStoriesSpeakForIt() {
        String one = make("Ragna Dotterby", "person", Map.of());
        String other = make("Ragne Dotterby", "person", Map.of());
        String first = Newsroom.published("Dotterels by one", "bodyText", "It is said that the mill is closed.");
        String second = Newsroom.published("Dotterels by another", "bodyText", "It is said that the mill is closed.");
        quote(first, one);
        quote(second, other);
        assertThat(candidates(one).getList("items[0].reasons.type")).containsExactly("spelling", "role");
        Newsroom.json(Method.POST, "/v1/editorial/stories", Map.of("title", "Dotterels told", "articles", List.of(first, second)));
        JsonPath found = candidates(one);
        assertThat(found.getList("items[0].reasons.type")).containsExactly("spelling", "role", "story");
        assertThat(found.getList("items[0].reasons.detail")).contains("both were given the role miller",
                "both are sources in the story Dotterels told");
        assertThat(found.getInt("items[0].quoteCount")).isEqualTo(1);
    }

    @Test
    void twoOfOneNameStayTwoUntilAnEditorMergesThem() {
        String one = make("Dotter Double", "person", Map.of());
        String other = make("Dotter Double", "person", Map.of());
        assertThat(candidates(one).getList("items.source.slug")).containsExactly(other);
        assertThat(candidates(one).getList("items[0].reasons.type")).containsExactly("name");
        Editor.get("/v1/editorial/sources/" + other).statusCode(200);
        Editor.post("/v1/editorial/sources/" + other + "/merge", Map.of("into", one), "If-Match", "*").statusCode(200);
        assertThat(candidates(one).getList("items")).isEmpty();
        assertThat(candidates(other).getList("items")).isEmpty();
    }

    private static JsonPath candidates(String source) {
        return Editor.get("/v1/editorial/sources/" + source + "/merge-candidates").statusCode(200).extract().jsonPath();
    }

    private static void quote(String article, String speaker) {
        Newsroom.json(Method.POST, "/v1/editorial/articles/" + article + "/quotes",
                Map.of("text", "the mill is closed", "speaker", speaker, "role", "miller"));
    }

    private static String make(String name, String kind, Map<String, Object> more) {
        Map<String, Object> source = new HashMap<>(more);
        source.put("name", name);
        source.put("kind", kind);
        return Editor.post("/v1/editorial/sources", source).statusCode(201).extract().path("slug");
    }
}
