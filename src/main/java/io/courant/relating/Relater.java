package io.courant.relating;

import io.courant.change.Purge;
import io.courant.relating.Tasks.Task;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks at one article after the other, in the background, as they change. */
@ApplicationScoped
class Relater implements Runnable {

    private static final Logger LOG = Logger.getLogger(Relater.class);
    /** They share a transaction, when many wait. */
    private static final int AT_ONCE = 64;
    /** How long to sleep when nothing is heard, in milliseconds. */
    private static final int LONGEST_SLEEP = 1_000;
    private static final int LONGEST_STOP = 5_000;
    private static final int MOST_FAILURES = 5;

    private final Tasks tasks;
    private final Relating relating;
    private final Progress progress;
    private final RelatingConfig config;
    private final Thread thread = new Thread(this, "courant-relating");
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean stopped;

    Relater(Tasks tasks, Relating relating, Progress progress, RelatingConfig config) {
        this.tasks = tasks;
        this.relating = relating;
        this.progress = progress;
        this.config = config;
    }

    void start(@Observes StartupEvent start) {
        if (config.computed()) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopped = true;
        wake.release();
        thread.join(LONGEST_STOP);
    }

    void hear(@Observes Purge purge) {
        wake.release();
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                wake.drainPermits();
                List<Task> next = tasks.next(AT_ONCE);
                work(next);
                if (next.isEmpty()) {
                    sleep();
                }
            } catch (SQLException | RuntimeException e) {
                // as while the database is away
                LOG.debugf("Relating waits: %s", e);
                sleep();
            }
        }
    }

    /** In one transaction; if that fails, each in its own, so that one that cannot be done does not stand in the way. */
    private void work(List<Task> some) throws SQLException {
        if (some.isEmpty() || stopped) {
            return;
        }
        long start = System.nanoTime();
        try {
            if (relating.relate(some.stream().map(Task::article).toList())) {
                tasks.done(some);
                progress.done(some, System.nanoTime() - start);
            } else {
                sleep();
            }
        } catch (SQLException | RuntimeException e) {
            if (some.size() == 1) {
                failed(some.get(0), e);
            }
            for (Task task : some.size() == 1 ? List.<Task>of() : some) {
                work(List.of(task));
            }
        }
    }

    private void failed(Task task, Exception e) throws SQLException {
        if (stopped) {
            return;
        }
        LOG.debugf(e, "Relating article %s failed", task.article());
        if (task.failures() + 1 < MOST_FAILURES) {
            tasks.failed(task);
        } else {
            LOG.errorf(e, "Article %s has no computed links, since relating it failed %d times", task.article(), MOST_FAILURES);
            tasks.done(List.of(task));
        }
    }

    private void sleep() {
        try {
            wake.tryAcquire(LONGEST_SLEEP, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // stopped is what counts
        }
    }
}
