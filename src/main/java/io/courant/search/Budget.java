package io.courant.search;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** How long a search may take, from now on. */
final class Budget implements QueryTimeout {

    private final long end;

    Budget(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    @Override
    public boolean shouldExit() {
        return System.nanoTime() - end > 0;
    }
}
