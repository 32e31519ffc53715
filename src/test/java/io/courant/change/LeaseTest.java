package io.courant.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LeaseTest {

    private static final long DAY = Duration.ofDays(1).toNanos();

    private long now = 1_000;
    private final Lease lease = new Lease(() -> now);

    @Test
    void itBeginsWithNothing() {
        assertThat(lease.holds()).isFalse();
        assertThat(lease.seconds(5)).isZero();
    }

    @Test
    void itHoldsFromTheQuestionOn() {
        lease.renew(now, now + DAY);
        assertThat(lease.holds()).isTrue();
        assertThat(lease.seconds(5)).isEqualTo(5);
        now += Lease.LENGTH.toNanos() - 1;
        assertThat(lease.holds()).isTrue();
        now++;
        assertThat(lease.holds()).isFalse();
        assertThat(lease.age()).isEqualTo(Lease.LENGTH);
    }

    @Test
    void itEndsWhenSomethingComesDue() {
        lease.renew(now, now);
        assertThat(lease.holds()).isFalse();
        lease.renew(now, now + Duration.ofMillis(3_900).toNanos());
        assertThat(lease.holds()).isTrue();
        assertThat(lease.seconds(5)).isEqualTo(3);
        assertThat(lease.seconds(2)).isEqualTo(2);
    }

    @Test
    void itIsLostWithTheConnection() {
        lease.renew(now, now + DAY);
        lease.lose();
        assertThat(lease.holds()).isFalse();
        assertThat(lease.seconds(5)).isZero();
        assertThat(lease.databaseAway()).isFalse();
        lease.away();
        assertThat(lease.databaseAway()).isTrue();
        lease.renew(now, now + DAY);
        assertThat(lease.databaseAway()).isFalse();
    }
}
