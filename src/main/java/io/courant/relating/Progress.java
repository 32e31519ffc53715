package io.courant.relating;

import io.courant.relating.Tasks.Task;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** Tells how long articles take, and of a long way how far it is: after an import, or when a database is related at first. */
@ApplicationScoped
class Progress {

    private static final Logger LOG = Logger.getLogger(Progress.class);
    private static final Duration OFTEN = Duration.ofSeconds(10);
    /** What is done sooner is not told. */
    private static final int MANY = 500;

    private final Tasks tasks;
    private final Timer timer;
    private long told = System.nanoTime();
    private long sinceTold;
    private long onTheWay;
    private volatile long done;

    Progress(Tasks tasks, MeterRegistry meters) {
        this.tasks = tasks;
        timer = Timer.builder("courant.related").description("Work on an article; of several in a transaction, each its part")
                .publishPercentileHistogram().minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofSeconds(10)).register(meters);
    }

    /** How many articles this node has looked at. */
    long done() {
        return done;
    }

    void done(List<Task> some, long nanos) throws SQLException {
        for (Task task : some) {
            timer.record(Duration.ofNanos(nanos / some.size()));
        }
        done += some.size();
        sinceTold += some.size();
        Duration since = Duration.ofNanos(System.nanoTime() - told);
        if (since.compareTo(OFTEN) >= 0) {
            tell(tasks.waiting(), since);
        }
    }

    private void tell(long waiting, Duration since) {
        long perMinute = Math.max(1, sinceTold * 60_000 / since.toMillis());
        onTheWay += sinceTold;
        if (waiting >= MANY) {
            LOG.infof("Finding what belongs together: %,d articles done, %,d are waiting; at %,d a second it takes %,d minutes more",
                    onTheWay, waiting, perMinute / 60, waiting / perMinute + 1);
        } else if (onTheWay >= MANY) {
            LOG.infof("Finding what belongs together: %,d articles done, %,d are waiting", onTheWay, waiting);
            onTheWay = 0;
        } else {
            onTheWay = 0;
        }
        told = System.nanoTime();
        sinceTold = 0;
    }
}
