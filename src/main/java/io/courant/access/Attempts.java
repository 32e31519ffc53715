package io.courant.access;

import java.time.Duration;
import java.time.Instant;

/**
 * The bad tokens that have come from one place.
 *
 * @param count how many, one after the other
 * @param since when the first of them came
 * @param until before this moment no further one is looked at closely
 */
record Attempts(int count, Instant since, Instant until) {

    static final int FREE = 10;
    static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration QUIET = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 6;

    static Attempts first(Instant now) {
        return new Attempts(1, now, now);
    }

    Attempts another(Instant now) {
        return isOver(now) ? first(now) : new Attempts(count + 1, since, now.plus(pauseAfter(count + 1)));
    }

    /** A few within a minute are typing errors. Once they are too many, it takes a minute without any. */
    private boolean isOver(Instant now) {
        return !now.isBefore((count < FREE ? since : until).plus(QUIET));
    }

    boolean tooMany() {
        return count > FREE;
    }

    /** How long to wait after the last of them: a second, then twice as long each time, a minute at most. */
    Duration pause() {
        return pauseAfter(count);
    }

    private static Duration pauseAfter(int count) {
        if (count < FREE) {
            return Duration.ZERO;
        }
        int doublings = Math.min(Math.max(count - FREE - 1, 0), DOUBLINGS);
        return Duration.ofSeconds(Math.min(1L << doublings, LONGEST.toSeconds()));
    }
}
