package io.courant.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Forgets entries that are old enough; the position up to which it did stays. */
@ApplicationScoped
class Retention {

    private static final String FORGET = """
            with old as (delete from change where position <= (
                select position from change where at < ? order by at desc limit 1) returning position)
            update change_head set forgotten = (select max(position) from old) where exists (select from old)""";

    private final ChangeConfig config;
    private final Clock clock;

    Retention(ChangeConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    void forget(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setObject(1, OffsetDateTime.ofInstant(clock.instant().minus(config.retention()), ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
