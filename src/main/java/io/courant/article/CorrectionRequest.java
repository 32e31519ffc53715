package io.courant.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change to what readers have seen, and what they are told of it. */
@Schema(name = "CorrectionRequest", description = "A change to what readers have seen, and what they are told of it.")
record CorrectionRequest(
        @Schema(name = "class", description = "What it does: `correction`, `clarification` or `update`. A retraction has an "
                + "operation of its own.", required = true)
        @JsonProperty("class") @NotNull
        CorrectionClass correctionClass,
        @Schema(description = "What readers are told.", required = true,
                examples = "An earlier version gave the last departure as 22.14.")
        @NotBlank @Size(max = 2000)
        String note,
        @Schema(description = "What is changed: a merge patch (RFC 7396) of the article. Left out where it was changed "
                + "before and only the note is missing.", implementation = EditorialArticle.class)
        ObjectNode changes,
        @Schema(description = "Why: kept with the revision, for editors only.", examples = "A reader has called")
        @Size(max = 1000)
        String reason) {}
