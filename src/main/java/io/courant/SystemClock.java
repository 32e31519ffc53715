package io.courant;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place that knows what time it is; whoever needs the time is given a {@link Clock}. */
class SystemClock {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
