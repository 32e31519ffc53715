package io.courant.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The members that a client is shown and cannot set. It may leave them out or send them back as they came, so that what
 * was read can be edited and written; what would change them is refused, and not ignored.
 */
public final class ReadOnly {

    private ReadOnly() {}

    /** @param current the item as it is; an empty object where it is being made */
    public static void require(ObjectNode given, ObjectNode current, Class<?> record) {
        List<Violation> violations = names(record)
                .filter(name -> !isLeftOut(given.get(name)) && !same(given.get(name), current.get(name)))
                .map(name -> Violation.body(name, "cannot be set here: leave it out, or send it as it came")).toList();
        if (!violations.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_CONTENT, violations);
        }
    }

    /** The document with the read-only members of another in place of its own. */
    public static ObjectNode keep(ObjectNode document, ObjectNode of, Class<?> record) {
        ObjectNode kept = document.deepCopy();
        names(record).forEach(name -> {
            kept.remove(name);
            if (of.has(name)) {
                kept.set(name, of.get(name));
            }
        });
        return kept;
    }

    private static Stream<String> names(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> component.getAccessor().getAnnotation(Schema.class).readOnly())
                .map(RecordComponent::getName);
    }

    private static boolean isLeftOut(JsonNode value) {
        return value == null || value.isNull();
    }

    /** By their text: 3 is the same number whether it was read as an int or a long. */
    private static boolean same(JsonNode given, JsonNode current) {
        return current != null && given.toString().equals(current.toString());
    }
}
