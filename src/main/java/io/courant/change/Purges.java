package io.courant.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says once for each entry of the log that its tags were touched: of this node's own writes as soon as they are committed,
 * before the writer hears of it, and of others' when they are read in the log.
 */
@ApplicationScoped
class Purges {

    private final Event<Purge> event;
    /** Own entries that have not been read in the log yet. */
    private final Set<Long> own = new HashSet<>();
    private long read;

    Purges(Event<Purge> event) {
        this.event = event;
    }

    /** A transaction of this node appended these entries, and is committed. */
    synchronized void committed(long first, long last, Set<String> tags) {
        if (last <= read) {
            return;
        }
        for (long position = Math.max(first, read + 1); position <= last; position++) {
            own.add(position);
        }
        event.fire(new Purge(last, tags));
    }

    /** The log holds these entries. */
    synchronized void followed(List<Change> entries) {
        if (entries.isEmpty()) {
            throw new IllegalStateException("The log has forgotten what was asked for");
        }
        Set<String> tags = new HashSet<>();
        entries.stream().filter(entry -> !own.remove(entry.position())).map(Change::tags).flatMap(Collection::stream)
                .forEach(tags::add);
        read = entries.get(entries.size() - 1).position();
        if (!tags.isEmpty()) {
            event.fire(new Purge(read, tags));
        }
    }

    /** Whether the log cannot say what this node has not heard of: at the beginning, after retention, or in another log. */
    synchronized boolean misses(long head, long forgotten) {
        return read == 0 && head > 0 || read < forgotten || read > head;
    }

    /** The log does not say any more what came before this position. */
    synchronized void leap(long position) {
        read = position;
        own.clear();
        event.fire(new Purge(position, null));
    }

    /** The position up to which the log has been read. */
    synchronized long read() {
        return read;
    }
}
