package io.courant.access;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who may administer. */
@ConfigMapping(prefix = "courant.admin")
interface AccessConfig {

    /**
     * The administrator's token ({@code COURANT_ADMIN_TOKEN}). While it is set it is good, on the nodes that have it,
     * and it is stored nowhere; where it is not set, the first start makes a token and prints it once.
     */
    Optional<String> token();
}
