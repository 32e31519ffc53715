package io.courant.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares two versions of an article in all but the body. */
final class FieldComparison {

    /** What no editor writes, and the body, which is compared by block. */
    private static final Set<String> LEFT_OUT = Set.of("id", "version", "updatedAt", "createdAt", "wordCount",
            "readingMinutes", "excerpt", "visible", "body");
    private static final Set<String> BY_WORD = Set.of("headline", "standfirst");
    private static final Set<String> COUNTED = Set.of("quotes", "related");
    /** Where an item of those stands: it shifts when something is put in above, and the item is still the same. */
    private static final Set<String> PLACE = Set.of("id", "position", "block", "start", "end");

    private FieldComparison() {}

    static List<FieldChange> changes(JsonNode before, JsonNode after, WordComparison words) {
        Set<String> names = new LinkedHashSet<>();
        after.fieldNames().forEachRemaining(names::add);
        before.fieldNames().forEachRemaining(names::add);
        names.removeAll(LEFT_OUT);
        List<FieldChange> changes = new ArrayList<>();
        for (String name : names) {
            JsonNode was = value(before, name);
            JsonNode is = value(after, name);
            if (!was.equals(is)) {
                changes.add(COUNTED.contains(name) ? new FieldChange(name, count(was, is), count(is, was), null)
                        : new FieldChange(name, text(was), text(is),
                                BY_WORD.contains(name) ? words.runs(was.asText(), is.asText()) : null));
            }
        }
        return changes;
    }

    /** Null and the empty list say what absence says. */
    private static JsonNode value(JsonNode document, String name) {
        JsonNode value = COUNTED.contains(name) ? withoutPlaces(document.path(name)) : document.path(name);
        return value.isNull() || value.isArray() && value.isEmpty() ? MissingNode.getInstance() : value;
    }

    private static JsonNode withoutPlaces(JsonNode list) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        list.forEach(item -> items.add(item.<ObjectNode>deepCopy().remove(PLACE)));
        return items;
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode()) {
            return null;
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private static String count(JsonNode list, JsonNode other) {
        if (list.isMissingNode()) {
            return null;
        }
        Set<JsonNode> there = new HashSet<>();
        other.forEach(there::add);
        int own = 0;
        for (JsonNode item : list) {
            own += there.contains(item) ? 0 : 1;
        }
        return own + " of " + list.size();
    }
}
