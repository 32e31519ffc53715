package io.courant.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did. */
@Schema(name = "ImportOutcome", description = "What the import did: made an article, brought it up to date, found that "
        + "it says this already; or, of a document among many, that it failed.")
public enum Outcome {
    CREATED("created"), UPDATED("updated"), UNCHANGED("unchanged"), FAILED("failed");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
