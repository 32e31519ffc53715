package io.courant.admission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** How much is let in. */
@ConfigMapping(prefix = "courant")
interface AdmissionConfig {

    Rate rate();

    Queue queue();

    /** What each client may ask of a node in a minute, beyond what the node has in memory. */
    interface Rate {

        /** From one address, of IPv6 from one /64; 0 does not count. */
        @WithDefault("3000")
        int address();

        /** With one key; 0 does not count. */
        @WithDefault("12000")
        int key();
    }

    /** What stands in front of the database. */
    interface Queue {

        /**
         * How many requests are worked at, at once. If nothing is said, four for each processor, or two where the database is
         * Courant's own and runs on the same ones; two processors at least.
         */
        OptionalInt running();

        /** How many more may wait for that, sixteen for each if nothing is said; what comes on top is refused at once. */
        OptionalInt waiting();

        /** How long they wait at most. */
        @WithDefault("PT2S")
        Duration patience();
    }
}
