package io.courant.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** {@code courant.search.*} */
@ConfigMapping(prefix = "courant.search")
interface SearchConfig {

    /** Whether this node keeps an index; without one, PostgreSQL searches. */
    @WithDefault("true")
    boolean index();

    /** The folder of the index, of one process at a time; by default one of this process that goes when it ends. */
    Optional<Path> folder();

    /** How long one search may take. */
    @WithDefault("2s")
    Duration budget();

    /** How often what was indexed is made to survive a crash; what came later is then taken from the log again. */
    @WithDefault("10s")
    Duration commit();
}
