package io.courant.relating;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** One node relates at a time, one article after the other: what it finds depends on all that was found before. */
final class Turn {

    /** Until the end of the transaction. What is changed in it asks for no relating itself. */
    private static final String TAKE =
            "select node, set_config('courant.relating', 'on', true) from relating_turn for update skip locked";
    private static final String SIGN = "update relating_turn set node = ?";

    private Turn() {}

    /** What came of trying. */
    enum Taken { NO, AGAIN, FROM_ANOTHER }

    static Taken take(Connection connection, UUID node) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE); ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return Taken.NO;
            }
            if (row.getObject(1, UUID.class).equals(node)) {
                return Taken.AGAIN;
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(SIGN)) {
            statement.setObject(1, node);
            statement.executeUpdate();
        }
        return Taken.FROM_ANOTHER;
    }
}
