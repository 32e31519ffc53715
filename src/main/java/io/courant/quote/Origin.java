package io.courant.quote;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who says that this was said. */
@Schema(name = "QuoteOrigin", description = "Who attributed the quote: an editor, or Courant, which found it in the text.")
public enum Origin {
    EDITOR("editor"), EXTRACTED("extracted");

    @EnumeratedValue
    private final String code;

    Origin(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
