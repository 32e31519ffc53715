package io.courant.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.net.SocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"192.0.2.1, 192.0.2.1", "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64", "2001:db8:1:2::9, 2001:db8:1:2::/64",
        "::1, 0:0:0:0:0:0:0:1", "::ffff:192.0.2.1, 0:0:0:0:0:ffff:c000:201", "proxy.internal, an unknown address"})
    void whoeverHasAnIpv6AddressHasItsNetwork(String address, String origin) {
        assertThat(BadTokens.origin(SocketAddress.inetSocketAddress(40_000, address))).isEqualTo(origin);
    }

    @Test
    void whatHasNoAddressIsOneOrigin() {
        assertThat(BadTokens.origin(null)).isEqualTo("an unknown address");
        assertThat(BadTokens.origin(SocketAddress.domainSocketAddress("/run/courant"))).isEqualTo("an unknown address");
    }
}
