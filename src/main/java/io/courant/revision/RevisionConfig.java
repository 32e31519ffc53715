package io.courant.revision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of the past is kept. */
@ConfigMapping(prefix = "courant.revisions")
interface RevisionConfig {

    /** How many revisions of each article are kept; older ones go when a new one comes. */
    @WithDefault("200")
    int most();
}
