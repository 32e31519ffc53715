package io.courant.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The log of changes. */
@ConfigMapping(prefix = "courant.changes")
interface ChangeConfig {

    /** Older entries are forgotten; who has not come by for so long takes the export again. */
    @WithDefault("P30D")
    Duration retention();

    /** How many clients may wait at once on a node, for a long poll or a stream. */
    @WithDefault("5000")
    int mostWaiting();
}
