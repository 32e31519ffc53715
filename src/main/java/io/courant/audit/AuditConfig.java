package io.courant.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long is remembered who did what. */
@ConfigMapping(prefix = "courant.audit")
interface AuditConfig {

    /** Older entries are deleted. */
    @WithDefault("P365D")
    Duration retention();
}
