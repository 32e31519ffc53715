package io.courant.source;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which source a duplicate is one with. */
@Schema(name = "MergeRequest", description = "Which source a duplicate is one with.")
record MergeRequest(
        @Schema(description = "The slug or id of the source that stays.", required = true, examples = "mara-teague")
        @NotBlank(message = "is missing")
        String into) {}
