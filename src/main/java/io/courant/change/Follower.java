package io.courant.change;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Keeps the node up with the log, over a connection of its own: hears of every append as it is committed on whichever
 * node, looks itself when it has heard nothing, and announces what came due.
 */
@ApplicationScoped
class Follower implements Runnable {

    private static final Logger LOG = Logger.getLogger(Follower.class);
    private static final int LONGEST_SILENCE = 1_000;
    private static final String HEAD = """
            select h.position,
                exists (select from scheduled_item s where s.at > h.noticed_until and s.at <= statement_timestamp()
                    and not exists (select from announced_item a where a.type = s.type and a.id = s.id))
                    or h.noticed_until < statement_timestamp() - interval '1 minute' as due,
                extract(epoch from (select min(s.at) from scheduled_item s where s.at > statement_timestamp())
                    - statement_timestamp()) * 1000 as next
            from change_head h""";

    private final DataSource database;
    private final Waiting waiting;
    private final Retention retention;
    private final Thread thread = new Thread(this, "courant-changes");
    private volatile boolean stopped;

    Follower(DataSource database, Waiting waiting, Retention retention) {
        this.database = database;
        this.waiting = waiting;
        this.retention = retention;
    }

    void start(@Observes StartupEvent start) {
        thread.setDaemon(true);
        thread.start();
    }

    /** It ends by itself within a second, or with the pool that its connection is from. */
    void stop(@Observes ShutdownEvent stop) {
        stopped = true;
        thread.interrupt();
    }

    @Override
    public void run() {
        boolean lost = false;
        while (!stopped) {
            try (Connection connection = database.getConnection()) {
                lost = false;
                follow(connection);
            } catch (SQLException | RuntimeException e) {
                if (!stopped && !lost) {
                    LOG.warn("The log of changes cannot be followed at the moment: " + e.getMessage());
                }
                lost = true;
                pause();
            }
        }
    }

    private void follow(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen courant_change");
        }
        try {
            while (!stopped) {
                int silence = look(connection);
                connection.unwrap(PGConnection.class).getNotifications(silence);
            }
        } finally {
            quietly(connection);
        }
    }

    /** How long to listen before the next look, in milliseconds. */
    private int look(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HEAD); ResultSet head = statement.executeQuery()) {
            head.next();
            waiting.reached(head.getLong(1));
            if (head.getBoolean(2)) {
                announceDue(connection);
                return 1;
            }
            double next = head.getDouble(3);
            return head.wasNull() ? LONGEST_SILENCE : (int) Math.max(1, Math.min(Math.ceil(next), LONGEST_SILENCE));
        }
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

    private static void quietly(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("unlisten courant_change");
        } catch (SQLException e) {
            LOG.debug("The connection is broken, and goes back as it is", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LONGEST_SILENCE);
        } catch (InterruptedException e) {
            // stopped is what counts
        }
    }
}
