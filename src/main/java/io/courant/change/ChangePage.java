package io.courant.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the log. */
@Schema(name = "ChangePage", description = "Some of the log, and where to go on.")
record ChangePage(
        @Schema(description = "The entries, in the order in which they were committed; empty if there are none yet.",
                required = true)
        List<Change> items,
        @Schema(description = "To be passed as `after` next time.", required = true, minimum = "0", examples = "1207")
        long position) {}
