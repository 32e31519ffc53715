package io.courant.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that Courant knows means the source that it knows. Drafts only: the demo's outlets must not publish more. */
@ApiTest
class KnownNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"The Aldous Courier", "the-aldous-courier", "the aldous COURIER", "Courier"})
    void anOutletIsKnownByNameSlugAndAlias(String publisher) {
        String known = Api.json("/v1/sources/the-aldous-courier").getString("id");
        assertThat(draft(publisher, "Puffin", "Nothing happened. All were glad.").getString("article.publisher.id"))
                .isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mara Teague, an engineer, warned that the pumps are old.                | mara-teague",
        "The Met Office said on Tuesday it would rain on the fair.               | northmere-meteorological-office",
        "The Coastguard said on Tuesday it would search until dusk.              | coastguard-of-northmere",
        "“The pumps are old,” according to Priya Halloran, an epidemiologist.    | priya-halloran",
    })
    void aSourceIsKnownByNameAndAlias(String sentence, String slug) {
        JsonPath draft = draft("Known Names Weekly", slug, sentence + " That was all.");
        assertThat(draft.<String>getList("article.sources.slug")).containsExactly(slug);
    }

    @Test
    void anOutletIsNeverTakenForAPersonOfTheSameName() {
        JsonPath draft = draft("Mara Teague", "Razorbill", "Nothing happened. All were glad.");
        assertThat(draft.getString("article.publisher.slug")).isNotEqualTo("mara-teague");
        assertThat(draft.getString("article.publisher.kind")).isEqualTo("publisher");
    }

    @Test
    void aSectionIsKnownWhateverItsCase() {
        String page = Api.page("Fulmar", "1 May 2025", "Nothing happened. All were glad.");
        JsonPath first = Api.importPage(page, Map.of("publisher", "Known Names Daily")).extract().jsonPath();
        JsonPath second = Api.importPage(page.replace("World News", "WORLD NEWS"), Map.of("publisher", "Known Names Weekly"))
                .extract().jsonPath();
        assertThat(second.getMap("article.section")).isEqualTo(first.getMap("article.section"));
    }

    @Test
    void aPersonIsOneSourceInAllArticles() {
        String sentence = "Brynja Okafor-Lund, harbour pilot, noted, “The channel is too narrow for two ships.”";
        JsonPath first = draft("Known Names Daily", "Kittiwake", sentence);
        JsonPath second = draft("Known Names Weekly", "Dunlin", sentence.replace("Brynja", "BRYNJA"));
        assertThat(second.<String>getList("article.sources.id")).hasSize(1)
                .isEqualTo(first.<String>getList("article.sources.id"));
    }

    private static JsonPath draft(String publisher, String word, String paragraph) {
        return Api.importPage(Api.page(word, "1 May 2025", paragraph), Map.of("publisher", publisher)).extract().jsonPath();
    }
}
