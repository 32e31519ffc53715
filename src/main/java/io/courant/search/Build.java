package io.courant.search;

import io.agroal.api.AgroalDataSource;
import io.courant.change.ChangeLog;
import io.courant.change.ItemType;
import io.courant.change.Mark;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.lucene.document.Document;
import org.jboss.logging.Logger;

/** Makes an index anew from the database: all that readers see, page by page. */
@ApplicationScoped
class Build {

    private static final Logger LOG = Logger.getLogger(Build.class);
    /** So few that what is read is gone again before the collector takes it for something that stays. */
    private static final int PAGE = 25;
    /** So many pages wait to be taken apart: one processor may be busy with writing what the index holds in memory. */
    private static final int AHEAD = 3;
    private static final long REPORT_NANOS = 5_000_000_000L;

    private final AgroalDataSource database;
    private volatile long done;
    private volatile boolean running;

    Build(AgroalDataSource database) {
        this.database = database;
    }

    boolean running() {
        return running;
    }

    /** How many items the last one has indexed. */
    long done() {
        return done;
    }

    /** The place in the log from which it has to be followed: that of the beginning, so that nothing is missed. */
    Mark make(Index index, BooleanSupplier stopped) throws IOException, SQLException {
        long begin = System.nanoTime();
        done = 0;
        running = true;
        // the same threads to the end, since each remembers what becomes of words; on two processors, the common pool would
        // make a new one for each page
        ForkJoinPool workers = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
        try (Connection connection = database.getConnection()) {
            Mark mark = ChangeLog.end(connection);
            index.clear();
            for (ItemType type : Material.types()) {
                items(connection, type, index, workers, stopped, begin);
            }
            index.refresh();
            index.commit(mark);
            index.pack();
            LOG.infof("The search index is ready: %,d items in %.1f s", done, seconds(begin));
            return mark;
        } finally {
            // what is still under way must not come into an index that is begun anew
            workers.awaitQuiescence(1, TimeUnit.MINUTES);
            workers.shutdown();
            running = false;
        }
    }

    private void items(Connection connection, ItemType type, Index index, ForkJoinPool workers, BooleanSupplier stopped, long begin)
            throws IOException, SQLException {
        long report = System.nanoTime() + REPORT_NANOS;
        Deque<ForkJoinTask<?>> adding = new ArrayDeque<>();
        Map<UUID, List<Document>> page = page(connection, type, null);
        while (!page.isEmpty()) {
            if (stopped.getAsBoolean()) {
                throw new IOException("the node stops");
            }
            // while these are taken apart the next are read
            adding.add(workers.submit(add(index, page.values())));
            if (adding.size() > AHEAD) {
                adding.remove().join();
            }
            UUID last = List.copyOf(page.keySet()).get(page.size() - 1);
            done += page.size();
            page = page.size() < PAGE ? Map.of() : page(connection, type, last);
            if (System.nanoTime() > report) {
                report += REPORT_NANOS;
                LOG.infof("The search index is being made: %,d items (%,.0f a second)", done, done / seconds(begin));
            }
        }
        adding.forEach(ForkJoinTask::join);
    }

    private static Map<UUID, List<Document>> page(Connection connection, ItemType type, UUID first) throws SQLException {
        return Material.before(connection, type, first, PAGE);
    }

    private static Runnable add(Index index, Collection<List<Document>> items) {
        return () -> items.forEach(documents -> {
            try {
                index.add(documents);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
