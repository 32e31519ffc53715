package io.courant.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is kept here, and what may be kept elsewhere. */
@ConfigMapping(prefix = "courant.cache")
public interface CacheConfig {

    /** How much memory each node gives to answers that are ready to be sent; 0 keeps none. */
    @WithDefault("32M")
    MemorySize size();

    /** How long a browser may show what it has without asking again. */
    @WithDefault("PT0S")
    Duration maxAge();

    /** How long a proxy or CDN may do so: it does not hear of changes. */
    @WithDefault("PT5S")
    Duration sharedMaxAge();

    /** For how long after that it may still do so while it asks again. */
    @WithDefault("PT5S")
    Duration staleWhileRevalidate();

    /** For how long it may do so while no node answers, and a node while its database does not. */
    @WithDefault("PT1H")
    Duration staleIfError();
}
