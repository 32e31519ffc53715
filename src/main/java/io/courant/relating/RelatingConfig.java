package io.courant.relating;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether this node finds what belongs together. */
@ConfigMapping(prefix = "courant.related")
interface RelatingConfig {

    /** At least one of the nodes should; they take turns. */
    @WithDefault("true")
    boolean computed();
}
