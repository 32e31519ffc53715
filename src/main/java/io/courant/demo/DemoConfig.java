package io.courant.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** What belongs to a Courant that runs on its own database. */
@ConfigMapping(prefix = "courant")
interface DemoConfig {

    /** Whether a fresh embedded database is given the demo newsroom. A database of your own never is. */
    @WithDefault("true")
    boolean demo();

    /** The folder of the embedded database; read before the application starts. */
    @WithDefault(".courant")
    Path dataDir();
}
