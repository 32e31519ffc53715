package io.courant.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    /** A record inside a record. */
    record Place(@Schema(required = true) String slug, @Schema String name, @Schema Integer boats) {}

    /** A record with everything that a record can have. */
    record Report(@Schema(required = true) String id, @Schema String title, @Schema Place harbour, @Schema List<Place> calls,
            @Schema List<String> words, @Schema Map<String, String> ids, @Schema(hidden = true) String secret, String plain) {}

    private static final FieldTree KNOWN = FieldTree.of(Report.class, Map.of("berths", Place.class));
    private static final List<String> PATHS = List.of("id", "title", "harbour", "harbour.slug", "harbour.name", "calls",
            "calls.boats", "words", "ids", "berths", "berths.name");

    private final JsonNode full = json("""
            {"id": "r1", "title": "Harbour", "harbour": {"slug": "saltgate", "name": "Saltgate", "boats": 4},
             "calls": [{"slug": "a", "name": "A", "boats": 1}, {"slug": "b", "boats": null}], "words": ["x", "y"],
             "ids": {"k": "v"}, "berths": [{"slug": "q", "name": "Q"}]}""");

    @Test
    void theTreeHasWhatTheContractShows() {
        assertThat(KNOWN.children().keySet()).containsExactlyInAnyOrder("id", "title", "harbour", "calls", "words", "ids", "berths");
        assertThat(KNOWN.children().get("calls").children().keySet()).containsExactly("slug", "name", "boats");
        assertThat(KNOWN.children().get("ids").children()).isEmpty();
        assertThat(KNOWN.required()).containsExactly("id");
    }

    @Test
    void noFieldsAskedForMeansAll() {
        assertThat(fields(List.of()).prune(full)).isSameAs(full);
        assertThat(fields(List.of()).wants("anything")).isTrue();
    }

    @Test
    void onlyWhatIsAskedForStaysAndWhatIsRequired() {
        assertThat(fields(List.of("title")).prune(full)).isEqualTo(json("{\"id\": \"r1\", \"title\": \"Harbour\"}"));
    }

    @Test
    void withinAListEachElementIsPruned() {
        assertThat(fields(List.of("calls.boats")).prune(full)).isEqualTo(json("""
                {"id": "r1", "calls": [{"slug": "a", "boats": 1}, {"slug": "b", "boats": null}]}"""));
    }

    @Test
    void theWholeWinsOverAPart() {
        JsonNode whole = fields(List.of("harbour")).prune(full);
        assertThat(fields(List.of("harbour.name", "harbour")).prune(full)).isEqualTo(whole);
        assertThat(fields(List.of("harbour", "harbour.name")).prune(full)).isEqualTo(whole);
    }

    @Property
    void whatIsReturnedIsAsInTheFullAnswer(@ForAll("paths") Set<String> paths) {
        JsonNode pruned = fields(List.copyOf(paths)).prune(full);
        paths.forEach(path -> assertThat(at(pruned, path)).isEqualTo(at(full, path)));
        assertThat(pruned.get("id")).isEqualTo(full.get("id"));
        within(pruned, full);
    }

    @Property
    void whatIsRequiredStaysAtEveryDepth(@ForAll("paths") Set<String> paths) {
        JsonNode pruned = fields(List.copyOf(paths)).prune(full);
        assertThat(pruned.has("id")).isTrue();
        assertThat(pruned.has("harbour") && !pruned.get("harbour").has("slug")).isFalse();
        pruned.path("calls").forEach(call -> assertThat(call.has("slug")).isTrue());
    }

    @Property
    void fieldsThatWereNotAskedForAreNotThere(@ForAll("paths") Set<String> paths) {
        JsonNode pruned = fields(List.copyOf(paths)).prune(full);
        pruned.fieldNames().forEachRemaining(name -> assertThat(
                name.equals("id") || paths.stream().anyMatch(path -> path.split("\\.")[0].equals(name))).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"titel", "harbour.nmae", "title.x", "words.x", "ids.k", "secret", "plain", "harbour.", ".", "..",
        "harbour..name", "Title"})
    void anUnknownFieldIsRefused(String path) {
        assertThat(violations(List.of(path))).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo("fields");
            assertThat(violation.message()).contains("\"" + path + "\"");
        });
    }

    /** The order in which fields are asked for decides nothing. */
    @Test
    void anUnknownPartIsRefusedAlsoBesideTheWhole() {
        assertThat(violations(List.of("harbour.nonsense", "harbour"))).hasSize(1);
        assertThat(violations(List.of("harbour", "harbour.nonsense"))).hasSize(1);
    }

    @Test
    void theNearestFieldIsSuggested() {
        assertThat(violations(List.of("harbour.nam")).get(0).message()).contains("did you mean \"name\"");
    }

    @Property
    void anyTextIsAFieldOrRefused(@ForAll List<String> paths) {
        assertThat(violations(paths)).hasSizeLessThanOrEqualTo(paths.size());
    }

    private static Fields fields(List<String> paths) {
        ParameterReader reader = new ParameterReader();
        Fields fields = Fields.of(paths, KNOWN, reader);
        reader.done();
        return fields;
    }

    private static List<Violation> violations(List<String> paths) {
        try {
            fields(paths);
            return List.of();
        } catch (ProblemException e) {
            return e.violations();
        }
    }

    /** The value at a path; through a list, the values of all its elements. */
    private static List<JsonNode> at(JsonNode node, String path) {
        String[] parts = path.split("\\.", 2);
        return parts.length == 1 ? node.findValues(parts[0]).subList(0, 1) : node.get(parts[0]).findValues(parts[1]);
    }

    /** Every value of the first stands at the same place of the second. */
    private static void within(JsonNode part, JsonNode whole) {
        if (part.isObject()) {
            part.properties().forEach(field -> within(field.getValue(), whole.get(field.getKey())));
        } else if (part.isArray()) {
            assertThat(part.size()).isEqualTo(whole.size());
            for (int i = 0; i < part.size(); i++) {
                within(part.get(i), whole.get(i));
            }
        } else {
            assertThat(part).isEqualTo(whole);
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Provide
    Arbitrary<Set<String>> paths() {
        return Arbitraries.of(PATHS).set().ofMinSize(1);
    }
}
