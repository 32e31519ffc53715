package io.courant.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where lines wait that were read and not brought in yet: never more of them than make a batch, so that reading waits
 * for writing. A batch is handed out when it is full, or when nothing has been added to it for a moment: who sends one
 * line and waits for its result gets it.
 */
final class Inbox {

    static final int MOST_LINES = 50;
    static final int MOST_BYTES = 1024 * 1024;
    private static final long PATIENCE_MILLIS = 50;

    private final Set<String> identities = new HashSet<>();
    private List<Received> waiting = new ArrayList<>();
    private int bytes;
    private boolean full;
    private boolean ended;
    private boolean closed;

    /** Adds a line; waits until there is room. Two lines of one article never come into one batch. */
    synchronized void add(Received received) throws InterruptedException {
        while (!closed && !fits(received)) {
            full = true;
            notifyAll();
            wait();
        }
        if (closed) {
            throw new InterruptedException("Nobody takes any more");
        }
        identities.add(received.identity());
        waiting.add(received);
        bytes += received.bytes();
        full = waiting.size() == MOST_LINES || bytes >= MOST_BYTES;
        notifyAll();
    }

    private boolean fits(Received received) {
        return !full && !identities.contains(received.identity());
    }

    /** Nothing more will be added. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Nothing more will be taken: who adds is turned away. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** The next batch; empty at the end. */
    synchronized List<Received> take() throws InterruptedException {
        while (waiting.isEmpty() && !ended) {
            wait();
        }
        for (int before = 0; !full && !ended && waiting.size() > before; ) {
            before = waiting.size();
            wait(PATIENCE_MILLIS);
        }
        List<Received> batch = waiting;
        waiting = new ArrayList<>();
        identities.clear();
        bytes = 0;
        full = false;
        notifyAll();
        return batch;
    }
}
