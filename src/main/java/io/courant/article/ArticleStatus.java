package io.courant.article;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an article is in its life. */
@Schema(name = "ArticleStatus", description = "Where an article is in its life. The public meets only `published` now; "
        + "more values will come (`retracted`).")
public enum ArticleStatus {
    DRAFT("draft"), PUBLISHED("published");

    @EnumeratedValue
    private final String code;

    ArticleStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
