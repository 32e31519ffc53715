package io.courant.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The snapshot of all that readers see. */
@ConfigMapping(prefix = "courant.export")
interface ExportConfig {

    /** How many may be taken at once from a node: each holds a connection to the database. */
    @WithDefault("2")
    int mostAtOnce();

    /** How long one may take, since the database keeps what it has seen for as long. */
    @WithDefault("PT1H")
    Duration longest();
}
