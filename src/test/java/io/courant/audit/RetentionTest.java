package io.courant.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.courant.access.Actor;
import io.courant.testing.ApiTest;
import io.courant.testing.SetClock;
import io.courant.testing.Stored;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the log stays, until it is old. */
@ApiTest
class RetentionTest {

    private static final Instant START = Instant.parse("2002-02-01T00:00:00Z");

    @Inject
    EntityManager entities;

    @Inject
    Recorded recorded;

    @Inject
    Stored stored;

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set name = 'somebody else'", "update audit_entry set at = at where false",
        "delete from audit_entry", "delete from audit_entry where at < '2001-01-01'", "truncate audit_entry",
        "insert into audit_entry select * from audit_entry limit 1 on conflict (id) do update set name = 'x'"})
    void theTableGivesNothingBack(String sql) {
        assertThatThrownBy(() -> stored.change(sql)).isInstanceOf(SQLException.class).hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set name = 'somebody else'", "truncate audit_entry"})
    void nothingElseIsAllowedWhereOldEntriesMayBeDeleted(String sql) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("set local courant.retention = 'on'").executeUpdate();
            entities.createNativeQuery(sql).executeUpdate();
        })).hasStackTraceContaining("append-only");
    }

    @Test
    void whatIsOlderThanTheRetentionIsDeletedAndThatIsWrittenDown() throws SQLException {
        SetClock clock = new SetClock(START);
        record(clock, "Old entry of the retention test");
        clock.pass(Duration.ofDays(10));
        record(clock, "Young entry of the retention test");
        clock.pass(Duration.ofDays(20).plusMillis(1));
        QuarkusTransaction.requiringNew().run(retention(clock)::forget);
        assertThat(names()).containsExactly("Young entry of the retention test");
        assertThat(stored.column("select detail from audit_entry where action = 'expire' and at < '2003-01-01'"))
                .containsExactly("1 entries from before 2002-02-01T00:00:00.001Z");
        assertThatThrownBy(() -> stored.change("delete from audit_entry where at < '2002-01-01'"))
                .as("only within that transaction").hasMessageContaining("append-only");
    }

    @Test
    void itRunsAtTheStartAndThenDaily() {
        SetClock clock = new SetClock(Instant.parse("1999-01-01T00:00:00Z"));
        Retention retention = retention(clock);
        assertThat(retention.runIfDue()).isTrue();
        assertThat(retention.runIfDue()).isFalse();
        clock.pass(Duration.ofHours(24).minusMillis(1));
        assertThat(retention.runIfDue()).isFalse();
        clock.pass(Duration.ofMillis(1));
        assertThat(retention.runIfDue()).isTrue();
    }

    private Retention retention(Clock clock) {
        return new Retention(entities, audit(clock), () -> Duration.ofDays(30), clock);
    }

    private Audit audit(Clock clock) {
        return new Audit(entities, recorded, clock);
    }

    private void record(Clock clock, String name) {
        QuarkusTransaction.requiringNew().run(() -> audit(clock).record(new Actor(null, name), "test", "test:1", null));
    }

    private List<String> names() throws SQLException {
        return stored.column("select name from audit_entry where name like '% entry of the retention test'");
    }
}
