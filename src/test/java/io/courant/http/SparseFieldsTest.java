package io.courant.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Design rule: sparse fields never alter the value of a field that is returned. */
@ApiTest
class SparseFieldsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What {@code fields} cannot reach into: keys that are data. */
    private static final Set<String> OPEN = Set.of("externalIds");

    @ParameterizedTest
    @ValueSource(strings = {
        "/v1/articles?limit=4&publisher=the-aldous-courier", "/v1/articles?limit=2&view=full&q=tunnel&highlight=true",
        "/v1/articles?limit=3&view=full&include=quotes,sources,related,latest&publisher=the-aldous-courier",
        "/v1/articles/SLUG?include=quotes,sources,related,latest", "/v1/articles/SLUG?body=html", "/v1/articles/SLUG?body=text",
        "/v1/sources/mara-teague/articles?limit=3", "/v1/sources/mara-teague/quotes?limit=3", "/v1/quotes?limit=5",
        "/v1/sources?limit=5", "/v1/sources/mara-teague", "/v1/sections?limit=20", "/v1/tags?limit=5", "/v1/authors?limit=5"})
    void everyFieldIsWhatItIsInTheFullAnswer(String path) {
        String real = path.replace("SLUG", Api.json("/v1/articles?limit=1&publisher=the-aldous-courier").getString("items[0].slug"));
        JsonNode full = json(real);
        Set<String> fields = paths(full.has("items") ? full.get("items") : full, "");
        assertThat(fields).hasSizeGreaterThan(3);
        for (String field : fields) {
            JsonNode pruned = json(real + (real.contains("?") ? "&" : "?") + "fields=" + field);
            within(pruned, full, field);
            assertThat(values(pruned, field)).as(field).isEqualTo(values(full, field));
        }
    }

    @Test
    void theEnvelopeStaysAsItIs() {
        JsonNode full = json("/v1/articles?limit=4&count=exact");
        JsonNode pruned = json("/v1/articles?limit=4&count=exact&fields=headline");
        assertThat(pruned.get("next")).isEqualTo(full.get("next"));
        assertThat(pruned.get("count")).isEqualTo(full.get("count"));
    }

    @Test
    void onlyWhatIsAskedForAndWhatIsRequiredComes() {
        JsonNode item = json("/v1/articles?limit=1&fields=section.name,publishedAt").at("/items/0");
        assertThat(item.fieldNames()).toIterable().containsExactlyInAnyOrder("id", "slug", "status", "headline", "section", "publishedAt");
        assertThat(json("/v1/tags?limit=1&fields=name").at("/items/0").fieldNames()).toIterable()
                .containsExactlyInAnyOrder("id", "slug", "name", "articleCount");
    }

    @Test
    void fieldsMayBeRepeatedAndJoined() {
        assertThat(json("/v1/articles?limit=3&fields=standfirst&fields=section,image.url"))
                .isEqualTo(json("/v1/articles?limit=3&fields=image.url,section,standfirst"));
    }

    /** Each field that occurs, however deep, as {@code fields} names it. */
    private static Set<String> paths(JsonNode node, String prefix) {
        Set<String> paths = new LinkedHashSet<>();
        if (node.isArray()) {
            node.forEach(element -> paths.addAll(paths(element, prefix)));
        }
        node.properties().forEach(field -> {
            paths.add(prefix + field.getKey());
            if (!OPEN.contains(field.getKey())) {
                paths.addAll(paths(field.getValue(), prefix + field.getKey() + "."));
            }
        });
        return paths;
    }

    /** All values that stand at the path, through every list on the way. */
    private static List<JsonNode> values(JsonNode node, String path) {
        List<JsonNode> nodes = List.of(node.has("items") ? node.get("items") : node);
        for (String name : path.split("\\.")) {
            List<JsonNode> deeper = new ArrayList<>();
            nodes.forEach(one -> (one.isArray() ? one : List.of(one)).forEach(element -> deeper.add(element.path(name))));
            nodes = deeper;
        }
        return nodes;
    }

    /** What is there has the value that it has in the whole. */
    private static void within(JsonNode part, JsonNode whole, String field) {
        if (part.isContainerNode()) {
            assertThat(whole).as(field).isNotNull();
            part.properties().forEach(one -> within(one.getValue(), whole.get(one.getKey()), field));
            for (int i = 0; part.isArray() && i < part.size(); i++) {
                within(part.get(i), whole.get(i), field);
            }
        } else {
            assertThat(part).as(field).isEqualTo(whole);
        }
    }

    private static JsonNode json(String path) {
        try {
            return JSON.readTree(Api.get(path).statusCode(200).extract().asString());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
