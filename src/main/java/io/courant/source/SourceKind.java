package io.courant.source;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a source is. */
@Schema(name = "SourceKind", description = "What a source is: who publishes, a person, a body of any kind, "
        + "a body of the state, or a document that is cited.")
public enum SourceKind {
    PUBLISHER("publisher"), PERSON("person"), ORGANIZATION("organization"), GOVERNMENT("government"),
    DOCUMENT("document");

    private static final Map<String, SourceKind> BY_CODE = Arrays.stream(values())
            .collect(Collectors.toMap(SourceKind::code, Function.identity()));

    @EnumeratedValue
    private final String code;

    SourceKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** The kind that is called so in the database. */
    public static SourceKind of(String code) {
        return Objects.requireNonNull(BY_CODE.get(code), code);
    }
}
