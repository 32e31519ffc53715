package io.courant.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long this node may go on without looking at the log: until then, whatever has been acknowledged to a writer more
 * than that ago is known here, and nothing has come due. It is renewed by every look, and over when the connection breaks.
 *
 * <p>Time is that of {@link System#nanoTime}.
 */
@ApplicationScoped
public class Lease {

    /** From the moment of the question to the log: what the answer does not hold was acknowledged later than that. */
    static final Duration LENGTH = Duration.ofMillis(900);

    private final LongSupplier time;
    private volatile long end;
    private volatile long due;
    private volatile long looked;
    private volatile boolean away;

    @Inject
    Lease() {
        this(System::nanoTime);
    }

    Lease(LongSupplier time) {
        this.time = time;
        looked = time.getAsLong();
        end = looked;
        due = looked;
    }

    /** Whether what this node keeps is what readers are to see. */
    public boolean holds() {
        return time.getAsLong() - end < 0;
    }

    /**
     * Whether the database could not be reached when last tried. If it is away for all, nothing can have been written that
     * this node missed; one that is cut off by itself cannot tell the difference.
     */
    public boolean databaseAway() {
        return away;
    }

    /** How many seconds something may be kept elsewhere, at most: not beyond the next scheduled change. */
    public long seconds(long most) {
        long left = due - time.getAsLong();
        return left >= Duration.ofSeconds(most).toNanos() ? most : Math.max(0, Duration.ofNanos(left).toSeconds());
    }

    /** How long ago it ended, in seconds. */
    public long secondsOver() {
        return Math.max(0, Duration.ofNanos(time.getAsLong() - end).toSeconds());
    }

    /** How old is what this node knows of the log. */
    Duration age() {
        return Duration.ofNanos(time.getAsLong() - looked);
    }

    /**
     * All up to this moment is known.
     *
     * @param asked when the log was asked
     * @param next  when something comes due next
     */
    void renew(long asked, long next) {
        due = next;
        looked = asked;
        end = Math.min(asked + LENGTH.toNanos(), next);
        away = false;
    }

    /** The log is not heard any more. */
    void lose() {
        end = Math.min(end, time.getAsLong());
        due = end;
    }

    /** Nor can it be reached. */
    void away() {
        away = true;
    }
}
