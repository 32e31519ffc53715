package io.courant.article;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When an article is to be published. */
@Schema(name = "Publication", description = "When an article is to be published.")
record Publication(
        @Schema(description = "The moment from which readers see it, in the past or the future. Without it the article keeps "
                + "the date that it has, or is published now.", examples = "2026-10-21T18:00:00Z")
        Instant at,
        @Schema(description = "Why: kept with the revision, for editors only.", examples = "Agreed with the hall")
        @Size(max = 1000)
        String reason) {}
