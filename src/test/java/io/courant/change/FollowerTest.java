package io.courant.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@ApiTest
class FollowerTest {

    private static final String CUT = "select count(pg_terminate_backend(pid)) from pg_stat_activity"
            + " where query like 'select h.position, h.forgotten,%'";
    /** A lease that is not renewed is over by then. */
    private static final long LONGEST = Lease.LENGTH.toMillis() + 100;

    @Inject
    AgroalDataSource database;
    @Inject
    Lease lease;

    @Test
    void itNeedsNoConnectionOfThoseThatRequestsWaitFor() throws SQLException, InterruptedException {
        List<Connection> all = new ArrayList<>();
        try {
            int most = database.getConfiguration().connectionPoolConfiguration().maxSize();
            while (all.size() < most) {
                all.add(database.getConnection());
            }
            // it is known by its last statement, which is another one right after an entry has been read
            while (cut(all.get(0)) == 0) {
                Thread.sleep(10);
            }
            Thread.sleep(LONGEST);
            assertThat(lease.holds()).as("it hears of the log again").isTrue();
            Api.uncached("/v1/articles?limit=1").statusCode(503).header("Retry-After", "5");
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
    }

    private static int cut(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet count = statement.executeQuery(CUT)) {
            count.next();
            return count.getInt(1);
        }
    }
}
