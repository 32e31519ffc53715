package db.migration;

import io.courant.wording.Wording;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Gives each quote the keys by which others with the same words are found. In Java, which alone knows them, and in one
 * transaction with the column: a start that is broken off begins again, and nothing is ever served without them.
 */
public class V24_2__quote_wording extends BaseJavaMigration {

    private static final int AT_ONCE = 1_000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table quote add column wording integer[]");
            word(connection);
            // without a list of what is yet to be sorted in, which each look-up would read
            statement.execute("create index quote_wording_ix on quote using gin (wording) with (fastupdate = off)");
        }
    }

    private static void word(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
             PreparedStatement update = connection.prepareStatement("update quote set wording = ? where id = ?")) {
            statement.setFetchSize(AT_ONCE);
            ResultSet quote = statement.executeQuery("select id, text from quote");
            int waiting = 0;
            while (quote.next()) {
                update.setObject(1, Wording.of(quote.getString(2)).keys());
                update.setObject(2, quote.getObject(1));
                update.addBatch();
                if (++waiting % AT_ONCE == 0) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
    }
}
