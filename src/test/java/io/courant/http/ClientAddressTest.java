package io.courant.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({"192.0.2.1, 192.0.2.1", "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64", "2001:db8:1:2::9, 2001:db8:1:2::/64",
        "::1, 0:0:0:0:0:0:0:1", "::ffff:192.0.2.1, 0:0:0:0:0:ffff:c000:201", "proxy.internal, an unknown address"})
    void whoeverHasAnIpv6AddressHasItsNetwork(String address, String origin) {
        assertThat(ClientAddress.of(SocketAddress.inetSocketAddress(40_000, address))).isEqualTo(origin);
    }

    @Test
    void whatHasNoAddressIsOneOrigin() {
        assertThat(ClientAddress.of(null)).isEqualTo("an unknown address");
        assertThat(ClientAddress.of(SocketAddress.domainSocketAddress("/run/courant"))).isEqualTo("an unknown address");
    }
}
