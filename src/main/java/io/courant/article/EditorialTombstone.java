package io.courant.article;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is left of an article that was taken down. */
@Schema(name = "EditorialTombstone", description = "What is left of an article that was taken down.")
record EditorialTombstone(
        @Schema(format = "uuid", description = "The id that it had.", required = true,
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "The slug that it had last: this and all before it answer 410.", required = true,
                examples = "the-last-tram-to-tidewater-hall")
        String slug,
        @Schema(description = "What readers are told.", required = true)
        String notice,
        @Schema(description = "When it was taken down. UTC.", required = true, examples = "2026-10-22T08:00:00Z")
        Instant at) {}
