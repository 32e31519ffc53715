package io.courant.revision;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link that shows one article at one revision to whoever has it. */
@Schema(name = "PreviewLink", description = "A link that shows one article at one revision to whoever has it, until it expires.")
record PreviewLink(
        @Schema(format = "uri-reference", description = "The path to get: no token is needed, and the parameters are those "
                + "of an article.", required = true, examples = "/v1/previews/AZmfPCtbHnxXmi4Nb2wvXREAAAABZxd...")
        String url,
        @Schema(description = "The revision that it shows.", required = true, minimum = "1", examples = "1")
        Integer revision,
        @Schema(description = "Until when it is good. UTC.", required = true, examples = "2026-10-22T09:00:00Z")
        Instant expiresAt) {}
