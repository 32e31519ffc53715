package io.courant.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the answers to keyed requests are kept. */
@ConfigMapping(prefix = "courant.idempotency")
interface IdempotencyConfig {

    /** After this time a key means a new request. */
    @WithDefault("PT24H")
    Duration retention();
}
