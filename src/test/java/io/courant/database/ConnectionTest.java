package io.courant.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.ApiTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every connection tells PostgreSQL, whichever version somebody brings. */
@ApiTest
class ConnectionTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({"jit, off", "random_page_cost, 1.1", "statement_timeout, 30s", "idle_in_transaction_session_timeout, 5min"})
    void aConnectionIsSetUp(String setting, String value) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet shown = statement.executeQuery("show " + setting)) {
            shown.next();
            assertThat(shown.getString(1)).isEqualTo(value);
        }
    }
}
