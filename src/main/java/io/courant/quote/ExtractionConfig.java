package io.courant.quote;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** {@code courant.extraction}: what becomes of the quotes that are found in a text. */
@ConfigMapping(prefix = "courant.extraction")
interface ExtractionConfig {

    /** Whether quotes are looked for, and whether readers see them before an editor has. */
    enum Mode { OFF, SUGGEST, PUBLISH }

    /** Holds for an article from its next change of text on. */
    @WithParentName
    @WithDefault("publish")
    Mode mode();

    /** How sure a quote has to be for readers to see it at once, from 0 to 1; one that is less sure waits for an editor. */
    @WithDefault("0.5")
    double confidence();
}
