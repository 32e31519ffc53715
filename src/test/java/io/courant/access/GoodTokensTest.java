package io.courant.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.ApiTest;
import io.courant.testing.SetClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@ApiTest
class GoodTokensTest {

    private static final Instant NOW = Instant.parse("2001-03-01T12:00:00Z");

    @Inject
    ApiKeyRepository repository;

    @Inject
    SessionFactory sessions;

    private final SetClock clock = new SetClock(NOW);

    @Test
    void knowsWhatIsGoodAndAsksOnceASecondAtMost() {
        GoodTokens good = new GoodTokens(repository, clock);
        Token first = issue(null);
        Token expiring = issue(NOW.plusSeconds(3));
        assertThat(good.has(first)).isTrue();
        long before = sessions.getStatistics().getPrepareStatementCount();
        for (int i = 0; i < 50; i++) {
            assertThat(good.has(Token.random())).isFalse();
            assertThat(good.has(expiring)).isTrue();
        }
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(before);
        Token elsewhere = issue(null);
        assertThat(good.has(elsewhere)).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(good.has(elsewhere)).isTrue();
        clock.pass(Duration.ofSeconds(2));
        assertThat(good.has(expiring)).isFalse();
    }

    @Test
    void whatIsMadeHereIsKnownAtOnce() {
        GoodTokens good = new GoodTokens(repository, clock);
        Token token = Token.random();
        assertThat(good.has(token)).isFalse();
        good.add(token);
        assertThat(good.has(token)).isTrue();
    }

    /** As another node would: what is under test does not hear of it. */
    private Token issue(Instant expiresAt) {
        Keys other = new Keys(repository, new GoodTokens(repository, clock), Optional::empty, clock);
        return QuarkusTransaction.requiringNew().call(() -> other.issue("Known to be good", Role.READER, expiresAt)).token();
    }
}
