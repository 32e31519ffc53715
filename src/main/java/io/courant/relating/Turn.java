package io.courant.relating;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** One node relates at a time, one article after the other: what it finds depends on all that was found before. */
final class Turn {

    /**
     * Until the end of the transaction. What is changed in it asks for no relating itself; and it reads few rows of large
     * tables, by keys of which PostgreSQL does not know how many there are, so that planning anew each time gains nothing.
     */
    private static final String TAKE = """
            update relating_turn set node = ?
            from (select node from relating_turn for update skip locked) before
            returning before.node, set_config('courant.relating', 'on', true), set_config('enable_seqscan', 'off', true),
                set_config('plan_cache_mode', 'force_generic_plan', true)""";

    private Turn() {}

    /** What came of trying. */
    enum Taken { NO, AGAIN, FROM_ANOTHER }

    /**
     * @param last the sign that was left by the round before, as this node knows
     * @param sign the sign to leave: if this is rolled back, the next round finds another
     */
    static Taken take(Connection connection, UUID last, UUID sign) throws SQLException {
        try (PreparedStatement statement = Sql.prepare(connection, TAKE, sign); ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return Taken.NO;
            }
            return row.getObject(1, UUID.class).equals(last) ? Taken.AGAIN : Taken.FROM_ANOTHER;
        }
    }
}
