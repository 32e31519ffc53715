package io.courant.search;

import io.agroal.api.AgroalDataSource;
import io.courant.change.Change;
import io.courant.change.ChangeLog;
import io.courant.change.ItemType;
import io.courant.change.Mark;
import io.courant.change.Purge;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.jboss.logging.Logger;

/**
 * Keeps the index: opens it or makes it anew, and follows the log. The database is the truth at every step: whatever
 * the log names is read again as it is now, so that an entry may be followed twice, and in any state.
 */
@ApplicationScoped
class Indexer implements Runnable {

    private static final Logger LOG = Logger.getLogger(Indexer.class);
    /** How many entries are followed before what they name can be found. */
    private static final int AT_ONCE = 500;
    /** How long to sleep when nothing is heard, in milliseconds: what was heard of wakes it. */
    private static final int LONGEST_SLEEP = 1_000;
    /** How long a node that stops waits for the last commit, in milliseconds. */
    private static final int LONGEST_STOP = 5_000;
    /** After a failure, in milliseconds; doubled each time, up to a minute or so. */
    private static final int PAUSE = 500;
    private static final int MOST_DOUBLINGS = 7;

    private final AgroalDataSource database;
    private final Build build;
    private final Searchable searchable;
    private final IndexFolder folder;
    private final SearchConfig config;
    private final Thread thread = new Thread(this, "courant-index");
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean stopped;

    Indexer(AgroalDataSource database, Build build, Searchable searchable, IndexFolder folder, SearchConfig config) {
        this.database = database;
        this.build = build;
        this.searchable = searchable;
        this.folder = folder;
        this.config = config;
    }

    void start(@Observes StartupEvent start) {
        if (config.index()) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopped = true;
        wake.release();
        thread.join(LONGEST_STOP);
    }

    /** Before whoever made the change hears that it is made. */
    void hear(@Observes Purge purge) {
        if (purge.everything()) {
            searchable.heardAnew(purge.position());
        } else {
            searchable.heard(purge.position());
        }
        wake.release();
    }

    @Override
    public void run() {
        int failures = 0;
        while (!stopped) {
            try (Index index = folder.open()) {
                keep(index);
            } catch (IOException | RuntimeException e) {
                if (!stopped) {
                    LOG.warnf("The search index cannot be used (%s) and is made anew; meanwhile PostgreSQL searches", e);
                    folder.discard();
                }
            } finally {
                searchable.now(null, 0);
            }
            for (long pauses = 1L << Math.min(failures++, MOST_DOUBLINGS); pauses > 0 && !stopped; pauses--) {
                pause();
            }
        }
    }

    /** Until the node stops, or the index fails. */
    private void keep(Index index) throws IOException {
        Mark mark = null;
        long saved = System.nanoTime();
        while (!stopped) {
            try {
                if (mark == null) {
                    mark = begin(index);
                }
                Mark next = follow(index, mark);
                if (next.equals(mark)) {
                    sleep();
                }
                mark = next;
            } catch (SQLException e) {
                // the index is good, and goes on from where it is when the database is back
                LOG.debugf("The search index does not follow: %s", e);
                pause();
            }
            if (mark != null && System.nanoTime() - saved > config.commit().toNanos()) {
                index.commit(mark);
                // what was made one piece meanwhile is searched as one from now on
                index.refresh();
                saved = System.nanoTime();
            }
        }
        if (mark != null) {
            index.commit(mark);
        }
    }

    /** Where the log is to be followed from: the place up to which the index holds it, or its end, if it is made now. */
    private Mark begin(Index index) throws IOException, SQLException {
        Mark mark = index.mark();
        if (mark != null && held(mark)) {
            index.verify();
            return mark;
        }
        return build.make(index, () -> stopped);
    }

    private boolean held(Mark mark) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return ChangeLog.holds(connection, mark);
        }
    }

    /** One step, after which all of it can be found. */
    private Mark follow(Index index, Mark mark) throws IOException, SQLException {
        wake.drainPermits();
        if (searchable.damaged()) {
            throw new IOException("a search found it damaged");
        }
        Mark next = mark;
        try (Connection connection = database.getConnection()) {
            if (!ChangeLog.holds(connection, mark)) {
                throw new IOException("the log does not hold what follows position " + mark.position());
            }
            List<Change> changes = ChangeLog.read(connection, mark.position(), Long.MAX_VALUE,
                    EnumSet.allOf(ItemType.class), AT_ONCE);
            if (!changes.isEmpty()) {
                replace(index, connection, changes);
                index.refresh();
                Change last = changes.get(changes.size() - 1);
                next = new Mark(mark.log(), last.position(), last.at());
            }
        }
        searchable.now(index, next.position());
        return next;
    }

    private static void replace(Index index, Connection connection, List<Change> changes) throws IOException, SQLException {
        for (ItemType type : Material.types()) {
            // what only embeds something else now has the same words
            Set<UUID> ids = changes.stream().filter(change -> change.type() == type && change.tags().contains(type.all())).map(Change::id)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            Map<UUID, List<Document>> visible = ids.isEmpty() ? Map.of() : Material.of(connection, type, ids);
            for (UUID id : ids) {
                index.replace(Documents.item(type, id), visible.getOrDefault(id, List.of()));
            }
        }
    }

    private void sleep() {
        try {
            wake.tryAcquire(LONGEST_SLEEP, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // stopped is what counts
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            // stopped is what counts
        }
    }
}
