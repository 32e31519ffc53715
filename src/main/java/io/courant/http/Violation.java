package io.courant.http;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that is wrong with a request. */
@Schema(name = "Violation", description = "One thing that is wrong with the request.")
public record Violation(
        @Schema(description = "The parameter, header or field (as `body[3].text`), or `line 12` of a page's text.", examples = "limit",
                required = true)
        String field,
        @Schema(description = "Where the field stands.", examples = "query", required = true)
        In in,
        @Schema(description = "What is wrong with it and what is allowed.",
                examples = "must be a whole number from 1 to 100, and was \"1000\"", required = true)
        String message) implements Comparable<Violation> {

    /** Where in a request a field can stand. */
    @Schema(name = "ViolationPlace", description = "Where in a request a field can stand.")
    public enum In {
        QUERY, PATH, HEADER, BODY;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param field the way to a member of the JSON, as {@code body[3].text} */
    public static Violation body(String field, String message) {
        return new Violation(field, In.BODY, message);
    }

    /** By their places, so that the same request is told the same. */
    @Override
    public int compareTo(Violation other) {
        return Comparator.comparing(Violation::field).thenComparing(Violation::message).compare(this, other);
    }

    static Violation query(String field, String message) {
        return new Violation(field, In.QUERY, message);
    }
}
