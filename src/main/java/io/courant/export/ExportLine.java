package io.courant.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.change.ItemType;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the export. */
@Schema(name = "ExportLine", description = "One line of the export. The first has `position` and `at`, each that follows an "
        + "item, and the last `items`, by which one knows that nothing is missing.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExportLine(
        @Schema(description = "From where `GET /v1/changes?after=` goes on. Only in the first line.", minimum = "0",
                examples = "1207")
        Long position,
        @Schema(description = "When the export was begun. Only in the first line.")
        Instant at,
        @Schema(description = "What kind of item it is.")
        ItemType type,
        @Schema(description = "Its id.", format = "uuid", examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "The content tags of what it shows: a change that touches one of them may have changed it.",
                examples = "[\"section:0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11\"]")
        Set<String> tags,
        @Schema(description = "The item, as its own address gives it: an `Article` with "
                + "`include=quotes,related,sources&related.limit=50`, a `Source`, a `Story`, a `Label`.")
        Object item,
        @Schema(description = "How many items there were. Only in the last line.", minimum = "0", examples = "100000")
        Long items) {

    static ExportLine first(long position, Instant at) {
        return new ExportLine(position, at, null, null, null, null, null);
    }

    static ExportLine of(ItemType type, String id, Set<String> tags, Object item) {
        return new ExportLine(null, null, type, id, tags, item, null);
    }

    static ExportLine last(long items) {
        return new ExportLine(null, null, null, null, null, null, items);
    }
}
