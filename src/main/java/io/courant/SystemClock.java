package io.courant;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** The one place that knows what time it is; whoever needs the time is given a {@link Clock}. */
class SystemClock {

    @Produces
    Clock clock() {
        // as exact as PostgreSQL keeps it, so that what is answered now is what is read later
        return Clock.tick(Clock.systemUTC(), ChronoUnit.MICROS.getDuration());
    }
}
