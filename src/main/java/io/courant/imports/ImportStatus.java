package io.courant.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether readers are to see a document. */
@Schema(name = "ImportStatus", description = "Whether readers are to see the article.")
public enum ImportStatus {
    PUBLISHED, DRAFT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
