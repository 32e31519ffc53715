package io.courant.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction, as it stands at an article. */
@Schema(name = "Correction", description = "What was changed in an article after readers had seen it, and why.")
public record CorrectionView(
        @Schema(description = "When. UTC.", required = true, examples = "2026-10-22T08:00:00Z")
        Instant at,
        @Schema(name = "class", description = "What it does.", required = true)
        @JsonProperty("class")
        CorrectionClass correctionClass,
        @Schema(description = "What readers are told.", required = true,
                examples = "An earlier version gave the last departure as 22.14.")
        String note,
        @Schema(description = "What was changed: names of fields, and ids of blocks.", required = true,
                examples = "[\"headline\", \"b4\"]")
        List<String> changed) {

    /** In SQL, for an alias c of corrections. */
    static final String SQL =
            "json_build_object('at', c.at, 'class', c.class, 'note', c.note, 'changed', c.changed)";
}
