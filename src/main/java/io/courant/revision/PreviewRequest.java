package io.courant.revision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a preview link is to show, and for how long. */
@Schema(name = "PreviewRequest", description = "What a preview link is to show, and for how long.")
record PreviewRequest(
        @Schema(description = "The number of the revision; the newest, where it is not given.", minimum = "1",
                examples = "1")
        @Min(1)
        Integer revision,
        @Schema(description = "For how many hours the link is good.", minimum = "1", maximum = "720",
                defaultValue = "24", examples = "48")
        @Min(1) @Max(720)
        Integer hours) {}
