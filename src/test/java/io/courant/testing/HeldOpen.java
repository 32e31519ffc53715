package io.courant.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/** What one request does while another transaction, of a client that takes its time, has not ended yet. */
public final class HeldOpen {

    private HeldOpen() {}

    /** The answer of a request that has to wait for a transaction with this statement, which then commits. */
    public static <T> T during(DataSource database, String statement, Callable<T> request) throws Exception {
        try (Connection held = database.getConnection(); Statement sql = held.createStatement()) {
            held.setAutoCommit(false);
            sql.execute(statement);
            CompletableFuture<T> answer = CompletableFuture.supplyAsync(() -> call(request));
            while (!answer.isDone() && !isAwaited(database, sql)) {
                Thread.sleep(20);
            }
            held.commit();
            return answer.get();
        }
    }

    private static boolean isAwaited(DataSource database, Statement held) throws SQLException {
        try (ResultSet own = held.executeQuery("select pg_backend_pid()")) {
            own.next();
            String blocked = "select 1 from pg_stat_activity where %d = any(pg_blocking_pids(pid))".formatted(own.getInt(1));
            try (Connection other = database.getConnection(); Statement sql = other.createStatement();
                 ResultSet waiting = sql.executeQuery(blocked)) {
                return waiting.next();
            }
        }
    }

    private static <T> T call(Callable<T> request) {
        try {
            return request.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
