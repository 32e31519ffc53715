package io.courant.relating;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Articles that have to be looked at. The database adds them in the transaction of whatever change it is. One is taken off
 * after it is done, in a transaction of its own: whoever held it while at work would wait for those who write in the log,
 * and they for the task. After a crash between the two it is done again, and found to be done.
 */
@ApplicationScoped
class Tasks {

    private static final String NEXT = "select article_id, number, failures from relating_task order by number limit ?";
    /** Without waiting for the disk: what is lost in a crash is found to be done. */
    private static final String DONE = "with soon as (select set_config('synchronous_commit', 'off', true))"
            + " delete from relating_task using soon where (article_id, number) in (select * from unnest(?, ?))";
    private static final String FAILED =
            "update relating_task set failures = failures + 1, number = default"
                    + " where (article_id, number) in (select * from unnest(?, ?))";
    private static final String WAITING = "select count(*) from relating_task";

    private final AgroalDataSource database;

    Tasks(AgroalDataSource database) {
        this.database = database;
    }

    record Task(UUID article, long number, int failures) {}

    List<Task> next(int most) throws SQLException {
        List<Task> tasks = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setInt(1, most);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    tasks.add(new Task(row.getObject(1, UUID.class), row.getLong(2), row.getInt(3)));
                }
            }
        }
        return tasks;
    }

    /** Except those that have to be done again since. */
    void done(List<Task> some) throws SQLException {
        update(DONE, some);
    }

    /** It comes after all others. */
    void failed(Task task) throws SQLException {
        update(FAILED, List.of(task));
    }

    long waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(WAITING); ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void update(String sql, List<Task> some) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", some.stream().map(Task::article).toArray()));
            statement.setObject(2, some.stream().mapToLong(Task::number).toArray());
            statement.executeUpdate();
        }
    }
}
