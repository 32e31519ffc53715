package io.courant.quote;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How near a quote is to what was said. */
@Schema(name = "Directness", description = "How near a quote is to what was said: in the speaker's words (`direct`), "
        + "in the article's words with some of the speaker's (`mixed`), or in the article's words (`indirect`).")
public enum Directness {
    DIRECT("direct"), MIXED("mixed"), INDIRECT("indirect");

    @EnumeratedValue
    private final String code;

    Directness(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
