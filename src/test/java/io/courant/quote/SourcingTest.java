package io.courant.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Editor;
import io.courant.testing.Newsroom;
import io.courant.testing.Stored;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an article rests on. */
@ApiTest
class SourcingTest {

    @Inject
    Stored stored;

    @Test
    void itCountsSourcesAndQuotesByWhatTheyAre() throws Exception {
        String person = source("Gannet Oakley", "person");
        String document = source("Gannet Harbour Survey", "document");
        source("Gannet Ministry", "government");
        String slug = article("Gannets and what they rest on");
        quote(slug, "the mill is closed", Map.of("speaker", person, "directness", "direct"));
        quote(slug, "nobody will open it", Map.of("speaker", person, "directness", "mixed"));
        quote(slug, "the roof is gone", Map.of("speaker", document, "directness", "indirect"));
        quote(slug, "it was never insured", Map.of("speaker", "gannet-ministry", "directness", "indirect"));
        quote(slug, "the river is higher", Map.of("directness", "direct"));
        quote(slug, "the bridge will follow", Map.of("directness", "direct"));
        quote(slug, "the pier as well", Map.of("directness", "direct"));
        stored.change("update quote set anonymity = 'A senior Official' where text = 'the river is higher'");
        stored.change("update quote set anonymity = 'a senior official' where text = 'the bridge will follow'");
        JsonPath rests = Api.json("/v1/articles/" + slug + "/source-profile");
        assertThat(rests.getMap("sources.kinds")).isEqualTo(
                Map.of("publisher", 0, "person", 1, "organization", 0, "government", 1, "document", 1));
        assertThat(rests.getInt("sources.named")).isEqualTo(3);
        assertThat(rests.getInt("sources.anonymous")).isEqualTo(1);
        assertThat(rests.getMap("quotes")).isEqualTo(Map.of("total", 7, "direct", 4, "mixed", 1, "indirect", 2,
                "named", 4, "anonymous", 2, "unattributed", 1));
        assertThat(rests.getList("documents.slug")).isEqualTo(List.of(document));
        assertThat(rests.getMap("")).containsOnlyKeys("sources", "quotes", "documents");
    }

    @Test
    void anArticleWithoutSourcesRestsOnNothing() {
        JsonPath rests = Api.json("/v1/articles/" + article("Gannets without anybody") + "/source-profile");
        assertThat(rests.getInt("sources.named") + rests.getInt("quotes.total")).isZero();
        assertThat(rests.getList("documents")).isEmpty();
    }

    @Test
    void itsTagMovesWithTheKindOfASource() {
        String person = source("Gannet Lindqvist", "person");
        String slug = article("Gannets of another kind");
        quote(slug, "the roof is gone", Map.of("speaker", person));
        String before = tag(slug);
        assertThat(tag(slug)).isEqualTo(before);
        Editor.patch("/v1/editorial/sources/" + person, "*", Map.of("description", "Somebody.")).statusCode(200);
        assertThat(tag(slug)).isEqualTo(before);
        Editor.patch("/v1/editorial/sources/" + person, "*", Map.of("kind", "organization")).statusCode(200);
        assertThat(tag(slug)).isNotEqualTo(before);
        assertThat(Api.json("/v1/articles/" + slug + "/source-profile").getInt("sources.kinds.organization")).isEqualTo(1);
    }

    private static String tag(String slug) {
        return Api.get("/v1/articles/" + slug + "/source-profile").statusCode(200).extract().header("ETag");
    }

    static String article(String headline) {
        return Newsroom.published(headline, "bodyText", "They say that the mill is closed, and that nobody will open it. In the "
                + "town the roof is gone, and it was never insured.\n\nNow the river is higher than ever. Some think the bridge "
                + "will follow, and the pier as well.");
    }

    static String source(String name, String kind) {
        return Editor.post("/v1/editorial/sources", Map.of("name", name, "kind", kind)).statusCode(201).extract().path("slug");
    }

    static void quote(String article, String text, Map<String, String> more) {
        Map<String, String> quote = new HashMap<>(more);
        quote.put("text", text);
        Newsroom.json(Method.POST, "/v1/editorial/articles/" + article + "/quotes", quote);
    }
}
