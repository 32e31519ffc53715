package io.courant.quote;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether readers see a quote, and on whose word. What readers see is decided by {@code quote_is_public}. */
@Schema(name = "QuoteStatus", description = "Whether readers see the quote: found by Courant and shown (`published`), found "
        + "and waiting for an editor (`suggested`, not shown), an editor's word (`confirmed`, shown), or refused by an editor "
        + "(`rejected`, not shown).")
public enum QuoteStatus {
    PUBLISHED("published"), SUGGESTED("suggested"), CONFIRMED("confirmed"), REJECTED("rejected");

    @EnumeratedValue
    private final String code;

    QuoteStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** The rule of {@code quote_is_public}, for decisions on one article; what readers see is decided there. */
    boolean isPublic() {
        return this == PUBLISHED || this == CONFIRMED;
    }
}
