package io.courant.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LeaseTest {

    private static final long DAY = Duration.ofDays(1).toNanos();

    private final Lease lease = new Lease();

    @Test
    void itBeginsWithNothing() {
        assertThat(lease.holds()).isFalse();
        assertThat(lease.seconds(5)).isZero();
    }

    @Test
    void itHoldsFromTheQuestionOn() {
        long asked = System.nanoTime();
        lease.renew(asked, asked + DAY);
        assertThat(lease.holds()).isTrue();
        assertThat(lease.seconds(5)).isEqualTo(5);
        lease.renew(asked - Lease.LENGTH.toNanos(), asked + DAY);
        assertThat(lease.holds()).as("the answer took longer than it lasts").isFalse();
    }

    @Test
    void itEndsWhenSomethingComesDue() {
        long asked = System.nanoTime();
        lease.renew(asked, asked);
        assertThat(lease.holds()).isFalse();
        lease.renew(asked, asked + Duration.ofMillis(3_900).toNanos());
        assertThat(lease.holds()).isTrue();
        assertThat(lease.seconds(5)).isEqualTo(3);
        assertThat(lease.seconds(2)).isEqualTo(2);
    }

    @Test
    void itIsLostWithTheConnection() {
        lease.renew(System.nanoTime(), System.nanoTime() + DAY);
        lease.lose();
        assertThat(lease.holds()).isFalse();
        assertThat(lease.seconds(5)).isZero();
        assertThat(lease.databaseAway()).isFalse();
        lease.away();
        assertThat(lease.databaseAway()).isTrue();
        lease.renew(System.nanoTime(), System.nanoTime() + DAY);
        assertThat(lease.databaseAway()).isFalse();
    }
}
