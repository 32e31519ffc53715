package io.courant.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * The index as those who search see it: there or not, and how far it has followed the log. It answers only if it knows all
 * that this node had heard of when it was asked, so that whoever has published an article finds it.
 */
@ApplicationScoped
class Searchable {

    private static final Logger LOG = Logger.getLogger(Searchable.class);
    /** How long a search waits for the index to follow; a batch takes a fraction of it. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private Index index;
    private volatile boolean damaged;
    private long position;
    /** The last that this node has heard of. */
    private volatile long heard;

    /** Searches read this index now, which is up to this position of the log; null means that there is none. */
    void now(Index other, long reached) {
        lock.lock();
        try {
            index = other;
            position = reached;
            damaged &= other != null;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void heard(long newest) {
        heard = Math.max(heard, newest);
    }

    /** The log is another one, or was set back. */
    void heardAnew(long newest) {
        heard = newest;
    }

    /** A search found it damaged, or closed under its hands. */
    void failed(Exception e) {
        LOG.warnf("The search index failed (%s)", e);
        damaged = e instanceof IOException;
    }

    boolean damaged() {
        return damaged;
    }

    /** How many changes this node has heard of that cannot be found yet; -1 if there is no index. */
    long behind() {
        lock.lock();
        try {
            return index == null ? -1 : Math.max(0, heard - position);
        } finally {
            lock.unlock();
        }
    }

    /** A search of what is known now; null if there is no index, or it does not follow. */
    Reading open() throws IOException {
        long wanted = heard;
        long left = PATIENCE.toNanos();
        lock.lock();
        try {
            while (index != null && position < wanted && left > 0) {
                left = moved.awaitNanos(left);
            }
            return index == null || position < wanted ? null : new Reading(index);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            lock.unlock();
        }
    }
}
