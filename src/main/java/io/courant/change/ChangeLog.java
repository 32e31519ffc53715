package io.courant.change;

import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the log. Over JDBC, since those who wait for changes do so outside of any request. */
@ApplicationScoped
public class ChangeLog {

    private static final String HEAD = "select position, forgotten from change_head";
    private static final String END = "select h.log, h.position, c.at from change_head h left join change c using (position)";
    private static final String HOLDS = "select from change_head h left join change c on c.position = ?"
            + " where h.log = ? and ? between h.forgotten and h.position and coalesce(c.at, ?) = ?";
    private static final String AFTER = "select position, at, type, item_id, action, into_id, tags from change"
            + " where position > ? and position <= ? and type = any(?) order by position limit ?";

    private final DataSource database;

    ChangeLog(DataSource database) {
        this.database = database;
    }

    /** Where the log ends, and up to where it has been forgotten. */
    public record Extent(long last, long forgotten) {}

    public Extent extent() {
        try (Connection connection = database.getConnection()) {
            return extent(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The place up to which the log has come. */
    public static Mark end(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(END); ResultSet head = statement.executeQuery()) {
            head.next();
            OffsetDateTime at = head.getObject(3, OffsetDateTime.class);
            return new Mark(head.getObject(1, UUID.class), head.getLong(2), at == null ? Instant.EPOCH : at.toInstant());
        }
    }

    /** Whether the log can be followed from there: it has been there, and remembers what came then. */
    public static boolean holds(Connection connection, Mark mark) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HOLDS)) {
            statement.setLong(1, mark.position());
            statement.setObject(2, mark.log());
            statement.setLong(3, mark.position());
            statement.setObject(4, mark.at().atOffset(ZoneOffset.UTC));
            statement.setObject(5, mark.at().atOffset(ZoneOffset.UTC));
            try (ResultSet held = statement.executeQuery()) {
                return held.next();
            }
        }
    }

    public static Extent extent(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HEAD); ResultSet head = statement.executeQuery()) {
            head.next();
            return new Extent(head.getLong(1), head.getLong(2));
        }
    }

    /**
     * What follows this position.
     *
     * @param after null means what is still remembered
     * @throws ProblemException 410 if entries between have been forgotten, or the position is none of this log
     */
    ChangePage after(Long after, Set<ItemType> types, int limit) {
        try (Connection connection = database.getConnection()) {
            Extent extent = extent(connection);
            long from = after == null ? extent.forgotten() : after;
            if (from < extent.forgotten() || from > extent.last()) {
                throw new ProblemException(ProblemType.POSITION_FORGOTTEN, from < extent.forgotten()
                        ? "The log goes back to position " + extent.forgotten() + ", and not to " + from + "."
                        : "The log ends at position " + extent.last() + ": " + from + " is of another one, or of a later"
                                + " state of this one.");
            }
            List<Change> changes = from == extent.last() ? List.of() : read(connection, from, extent.last(), types, limit);
            boolean all = changes.size() < limit;
            return new ChangePage(changes, all ? extent.last() : changes.get(changes.size() - 1).position());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Entries after a position, and up to another. */
    public static List<Change> read(Connection connection, long after, long last, Set<ItemType> types, int limit)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(AFTER)) {
            statement.setLong(1, after);
            statement.setLong(2, last);
            statement.setArray(3, connection.createArrayOf("text", types.stream().map(ItemType::code).toArray()));
            statement.setInt(4, limit);
            List<Change> changes = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    changes.add(new Change(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(),
                            ItemType.of(row.getString(3)), row.getObject(4, UUID.class), ChangeAction.of(row.getString(5)),
                            row.getObject(6, UUID.class), List.of((String[]) row.getArray(7).getArray())));
                }
            }
            return changes;
        }
    }
}
