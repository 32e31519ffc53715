package io.courant.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields that a caller wants to see, as {@code fields=headline,section.name}. What is kept is the same as in the
 * full answer, to the byte: pruning happens on the finished document, never on what it is computed from.
 */
public final class Fields {

    /** Every field: what a caller gets who asks for none. */
    public static final Fields ALL = new Fields(null);

    /** The fields wanted, each with those wanted inside it; null means all. */
    private final Map<String, Fields> wanted;

    private Fields(Map<String, Fields> wanted) {
        this.wanted = wanted;
    }

    static Fields of(List<String> paths, FieldTree known, ParameterReader reader) {
        if (paths.isEmpty()) {
            return ALL;
        }
        Fields root = new Fields(new LinkedHashMap<>());
        paths.forEach(path -> root.want(path, path, known, reader));
        root.keepRequired(known);
        return root;
    }

    private void want(String path, String whole, FieldTree known, ParameterReader reader) {
        String[] parts = path.split("\\.", 2);
        FieldTree field = known.children().get(parts[0]);
        if (field == null) {
            reader.reject("fields", "has no value \"%s\": %s".formatted(ParameterReader.shortened(whole),
                    NearestName.hint(parts[0], known.children().keySet())));
        } else if (parts.length == 1) {
            wanted.put(parts[0], ALL);
        } else {
            Fields within = wanted.computeIfAbsent(parts[0], name -> new Fields(new LinkedHashMap<>()));
            // also beside the whole field, where it adds nothing: its name must still be right
            (within == ALL ? new Fields(new LinkedHashMap<>()) : within).want(parts[1], whole, field, reader);
        }
    }

    private void keepRequired(FieldTree known) {
        if (wanted != null) {
            known.required().forEach(name -> wanted.putIfAbsent(name, ALL));
            wanted.forEach((name, fields) -> fields.keepRequired(known.children().getOrDefault(name, known)));
        }
    }

    public boolean all() {
        return wanted == null;
    }

    /** True if this field is wanted, so that what is not need not be read. */
    public boolean wants(String field) {
        return wanted == null || wanted.containsKey(field);
    }

    JsonNode prune(JsonNode node) {
        if (wanted == null) {
            return node;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode pruned = array.arrayNode(array.size());
            array.forEach(element -> pruned.add(prune(element)));
            return pruned;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode pruned = object.objectNode();
            object.properties().stream().filter(field -> wanted.containsKey(field.getKey()))
                    .forEach(field -> pruned.set(field.getKey(), wanted.get(field.getKey()).prune(field.getValue())));
            return pruned;
        }
        return node;
    }
}
