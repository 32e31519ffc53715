package io.courant.article;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is done, where there is nothing else to say. */
@Schema(name = "Reason", description = "Why something is done.")
public record Reason(
        @Schema(description = "Why: kept with the revision, for editors only.", examples = "Waiting for the hall's answer")
        @Size(max = 1000)
        String reason) {}
