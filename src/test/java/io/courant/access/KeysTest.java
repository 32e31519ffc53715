package io.courant.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.courant.testing.ApiTest;
import io.courant.testing.SetClock;
import io.courant.testing.Stored;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Keys as time passes, and the last administrator. */
@ApiTest
class KeysTest {

    @Inject
    ApiKeyRepository repository;

    @Inject
    GoodTokens good;

    @Inject
    Stored stored;

    @Inject
    SessionFactory sessions;

    private final SetClock clock = new SetClock(Instant.parse("2001-05-01T08:00:00Z"));
    private Keys keys;

    /** Other tests make administrators too; here they would be in the way. */
    @BeforeEach
    void nobodyAdministers() throws SQLException {
        stored.change("update api_key set revoked_at = now() where role = 'admin' and revoked_at is null");
        keys = new Keys(repository, good, Optional::empty, clock);
    }

    @Test
    void aKeyIsGoodUntilItExpires() {
        Token token = issue(Role.READER, clock.instant().plusSeconds(3_600)).token();
        assertThat(keys.holderOf(token)).get().extracting(Keys.Holder::role).isEqualTo(Role.READER);
        clock.pass(Duration.ofSeconds(3_599));
        assertThat(keys.holderOf(token)).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(keys.holderOf(token)).isEmpty();
    }

    @Test
    void aRevokedKeyIsGoodForNothing() {
        Keys.Issued issued = issue(Role.READER, null);
        assertThat(revoke(issued.id())).isTrue();
        assertThat(keys.holderOf(issued.token())).isEmpty();
        assertThat(revoke(issued.id())).isFalse();
    }

    @Test
    void theLastUseIsKeptToTheMinute() throws SQLException {
        Keys.Issued issued = issue(Role.READER, null);
        assertThat(lastUse(issued)).isNull();
        keys.holderOf(issued.token());
        String first = lastUse(issued);
        assertThat(first).startsWith("2001-05-01");
        clock.pass(Duration.ofSeconds(60));
        long before = sessions.getStatistics().getPrepareStatementCount();
        keys.holderOf(issued.token());
        assertThat(sessions.getStatistics().getPrepareStatementCount()).as("no write").isEqualTo(before + 1);
        assertThat(lastUse(issued)).isEqualTo(first);
        clock.pass(Duration.ofSeconds(1));
        keys.holderOf(issued.token());
        assertThat(lastUse(issued)).isGreaterThan(first);
    }

    @Test
    void theLastAdministratorsKeyStays() {
        UUID last = issue(Role.ADMIN, null).id();
        issue(Role.ADMIN, clock.instant().plusSeconds(60));
        issue(Role.READER, null);
        clock.pass(Duration.ofSeconds(60));
        assertThatThrownBy(() -> revoke(last)).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.type()).isEqualTo(ProblemType.ILLEGAL_MOVE);
            assertThat(e).hasMessageContaining("last administrator");
        });
        issue(Role.ADMIN, null);
        assertThat(revoke(last)).isTrue();
    }

    @Test
    void theLastOneGoesWhereAnAdministratorIsConfigured() {
        UUID last = issue(Role.ADMIN, null).id();
        keys = new Keys(repository, good, () -> Optional.of("crt_for-this-test-of-the-last-one"), clock);
        assertThat(revoke(last)).isTrue();
    }

    @RepeatedTest(5)
    void twoAdministratorsCannotRevokeEachOtherAtOnce() throws Exception {
        List<UUID> two = List.of(issue(Role.ADMIN, null).id(), issue(Role.ADMIN, null).id());
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> outcomes = threads.invokeAll(two.stream()
                    .<Callable<Boolean>>map(id -> () -> {
                        together.await();
                        return succeeds(id);
                    }).toList());
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aStartMakesAnAdministratorUnlessOneIsGood() throws SQLException {
        issue(Role.ADMIN, clock.instant().plusSeconds(60));
        keys.provideAdministrator(null);
        assertThat(goodAdministrators()).isEqualTo(1);
        clock.pass(Duration.ofSeconds(60));
        keys.provideAdministrator(null);
        assertThat(goodAdministrators()).isEqualTo(1);
        keys.provideAdministrator(null);
        assertThat(goodAdministrators()).isEqualTo(1);
    }

    private int goodAdministrators() throws SQLException {
        return stored.column("select 1 from api_key where role = 'admin' and revoked_at is null"
                + " and (expires_at is null or expires_at > '" + clock.instant() + "')").size();
    }

    private boolean succeeds(UUID id) {
        try {
            return revoke(id);
        } catch (ProblemException e) {
            return false;
        }
    }

    private Keys.Issued issue(String role, Instant expiresAt) {
        return QuarkusTransaction.requiringNew().call(() -> keys.issue("Kept through time", role, expiresAt));
    }

    private boolean revoke(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> keys.revoke(id));
    }

    private String lastUse(Keys.Issued issued) throws SQLException {
        return stored.column("select last_used_at from api_key where id = '" + issued.id() + "'").get(0);
    }
}
