package io.courant.article;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a correction does. */
@Schema(name = "CorrectionClass", description = "What a correction does: mends what was wrong (`correction`), makes plain what "
        + "could be misread (`clarification`), adds what has happened since (`update`), or takes the whole piece back "
        + "(`retraction`).")
public enum CorrectionClass {
    CORRECTION("correction"), CLARIFICATION("clarification"), UPDATE("update"), RETRACTION("retraction");

    @EnumeratedValue
    private final String code;

    CorrectionClass(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
