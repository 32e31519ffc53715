package io.courant.change;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Keeps the node up with the log, over a connection of its own: hears of every append as it is committed on whichever
 * node, looks itself when it has heard nothing, and announces what came due. After each look it knows of every change up
 * to the moment at which it asked, and says so: the tags that were touched first ({@link Purges}), and then for how long
 * that may be relied on ({@link Lease}). A broken connection ends the lease, and the next look catches up.
 */
@ApplicationScoped
class Follower implements Runnable {

    private static final Logger LOG = Logger.getLogger(Follower.class);
    /** Three looks within a lease, so that one may be late. In milliseconds. */
    private static final int LONGEST_SILENCE = 300;
    /** How long to wait before trying again to reach a database that is away, in milliseconds. */
    private static final int PAUSE = 200;
    /** A look, or a connection, that takes longer has failed, as when the network swallows packets. In milliseconds. */
    private static final int LONGEST_LOOK = 2_000;
    private static final int AT_ONCE = 1_000;
    private static final String HEAD = """
            select h.position, h.forgotten,
                exists (select from scheduled_item s where s.at > h.noticed_until and s.at <= statement_timestamp()
                    and not exists (select from announced_item a where a.type = s.type and a.id = s.id))
                    or h.noticed_until < statement_timestamp() - interval '1 minute' as due,
                extract(epoch from (select min(s.at) from scheduled_item s where s.at > statement_timestamp())
                    - statement_timestamp()) * 1000 as next
            from change_head h""";

    private final AgroalDataSource database;
    /** Of one connection, for this only: nobody queues for it, above all not when all connections have broken at once. */
    private final AgroalDataSource own;
    private final Waiting waiting;
    private final Retention retention;
    private final Purges purges;
    private final Lease lease;
    private final Thread thread = new Thread(this, "courant-changes");
    private volatile boolean stopped;
    /** Since the last look. */
    private int failures;

    Follower(AgroalDataSource database, Waiting waiting, Retention retention, Purges purges, Lease lease) throws SQLException {
        this.database = database;
        own = AgroalDataSource.from(ofOne(database.getConfiguration().connectionPoolConfiguration()));
        this.waiting = waiting;
        this.retention = retention;
        this.purges = purges;
        this.lease = lease;
    }

    /** With the same database. A connection that is given back is broken, or not needed any more. */
    private static AgroalDataSourceConfigurationSupplier ofOne(AgroalConnectionPoolConfiguration shared) {
        return new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool
                .maxSize(1).flushOnClose().acquisitionTimeout(Duration.ofMillis(LONGEST_LOOK))
                .connectionFactoryConfiguration(shared::connectionFactoryConfiguration));
    }

    void start(@Observes StartupEvent start) {
        thread.setDaemon(true);
        thread.start();
    }

    /** It ends with its connection. */
    void stop(@Observes ShutdownEvent stop) {
        stopped = true;
        thread.interrupt();
        own.close();
    }

    boolean alive() {
        return thread.isAlive();
    }

    @Override
    public void run() {
        while (!stopped) {
            try (Connection connection = own.getConnection()) {
                follow(connection);
            } catch (SQLException | RuntimeException e) {
                lease.lose();
                if (!stopped) {
                    recover(e);
                }
            }
        }
    }

    /** The first failure may be of one connection only; one failure after the other means that the database is away. */
    private void recover(Exception e) {
        failures++;
        // others that broke with it are not to be taken again
        database.flush(AgroalDataSource.FlushMode.INVALID);
        if (failures > 1) {
            if (!lease.databaseAway()) {
                LOG.warn("The log of changes cannot be followed at the moment: " + e.getMessage());
            }
            lease.away();
            pause();
        }
    }

    private void follow(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, LONGEST_LOOK);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen courant_change");
            while (!stopped) {
                int silence = look(connection);
                connection.unwrap(PGConnection.class).getNotifications(silence);
            }
        }
    }

    /** How long to listen before the next look, in milliseconds. */
    private int look(Connection connection) throws SQLException {
        long asked = System.nanoTime();
        try (PreparedStatement statement = connection.prepareStatement(HEAD); ResultSet head = statement.executeQuery()) {
            head.next();
            read(connection, head.getLong(1), head.getLong(2));
            failures = 0;
            if (head.getBoolean(3)) {
                announceDue(connection);
                return 1;
            }
            double next = head.getDouble(4);
            Duration wait = head.wasNull() ? Duration.ofDays(1) : Duration.ofNanos((long) (next * 1_000_000));
            lease.renew(asked, asked + wait.toNanos());
            return (int) Math.max(1, Math.min(wait.toMillis() + 1, LONGEST_SILENCE));
        }
    }

    /** Reads what was appended since the last look. */
    private void read(Connection connection, long head, long forgotten) throws SQLException {
        if (purges.misses(head, forgotten)) {
            purges.leap(head);
        }
        while (purges.read() < head) {
            purges.followed(ChangeLog.read(connection, purges.read(), head, EnumSet.allOf(ItemType.class), AT_ONCE));
        }
        waiting.reached(head);
    }

    private void announceDue(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            boolean more = true;
            while (more) {
                more = new LogWriter(connection).announceDue();
                connection.commit();
            }
            retention.forget(connection);
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            // stopped is what counts
        }
    }
}
