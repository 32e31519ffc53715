package io.courant.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed between two versions of an article. */
@Schema(name = "Difference", description = "What changed between two versions of an article. Both lists are empty if "
        + "nothing did. What Courant counts by itself, such as the version or the number of words, is not compared.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Difference(
        @Schema(description = "The fields that changed, in the order of the article's document.", required = true)
        List<FieldChange> fields,
        @Schema(description = "The blocks that changed, in the order of the newer body; removed ones where they stood.",
                required = true)
        List<BlockChange> blocks) {

    /** Both are the document of an article as its editors see it. */
    public static Difference between(JsonNode before, JsonNode after) {
        WordComparison words = new WordComparison();
        return new Difference(FieldComparison.changes(before, after, words),
                new BodyComparison(before.path("body"), after.path("body"), words).changes());
    }

    /**
     * The names of the fields and the ids of the blocks that say something else now: what a correction says it touched.
     * A block that only changed its place says what it said.
     */
    public Set<String> touched() {
        Set<String> touched = new LinkedHashSet<>();
        fields.forEach(change -> touched.add(change.field()));
        blocks.stream().filter(change -> change.change() != Edit.MOVED).forEach(change -> touched.add(change.id()));
        return touched;
    }
}
