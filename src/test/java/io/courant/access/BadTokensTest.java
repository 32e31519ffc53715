package io.courant.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.quarkus.security.AuthenticationFailedException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BadTokensTest {

    private final BadTokens bad = new BadTokens(Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void eachAddressIsCountedForItself() {
        for (int i = 0; i < 10; i++) {
            assertThat(bad.tooMany("192.0.2.1")).isFalse();
            assertThat(bad.refusal("192.0.2.1")).isInstanceOf(AuthenticationFailedException.class);
        }
        assertThat(bad.tooMany("192.0.2.1")).isTrue();
        assertThat(bad.refusal("192.0.2.1")).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS));
        assertThat(bad.tooMany("192.0.2.2")).isFalse();
        assertThat(bad.refusal("192.0.2.2")).isInstanceOf(AuthenticationFailedException.class);
    }
}
