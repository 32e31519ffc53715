package io.courant.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where the data is. */
@ConfigMapping(prefix = "courant.database")
public interface DatabaseConfig {

    /** Set by Courant itself when it has started its own database: only such a one is ever given the demo newsroom. */
    @WithDefault("false")
    boolean embedded();

    /** Set by Courant itself: the folder of its own database. */
    Optional<String> folder();
}
