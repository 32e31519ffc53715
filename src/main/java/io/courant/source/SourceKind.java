package io.courant.source;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a source is. */
@Schema(name = "SourceKind", description = "What a source is: who publishes, a person, a body of any kind, "
        + "a body of the state, or a document that is cited.")
public enum SourceKind {
    PUBLISHER("publisher"), PERSON("person"), ORGANIZATION("organization"), GOVERNMENT("government"),
    DOCUMENT("document");

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
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst().orElseThrow();
    }
}
