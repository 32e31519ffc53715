package io.courant.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did. */
@Schema(name = "ImportOutcome", description = "What the import did: made an article, found that it has it already, or "
        + "brought it up to date.")
public enum Outcome {
    CREATED("created"), UNCHANGED("unchanged"), UPDATED("updated");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
