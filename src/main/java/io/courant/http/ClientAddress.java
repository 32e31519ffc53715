package io.courant.http;

import io.vertx.core.net.SocketAddress;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a request comes from, for whatever is counted for each client. */
public final class ClientAddress {

    private ClientAddress() {}

    /**
     * An address; of an IPv6 address its network, since whoever has one of a /64 has them all. The network of zeros is
     * none: this machine is in it, and IPv4 in disguise.
     */
    public static String of(SocketAddress address) {
        String text = address == null ? null : address.hostAddress();
        if (text == null) {
            return "an unknown address";
        }
        return !text.contains(":") || text.startsWith("0:0:0:0:") ? text
                : Arrays.stream(text.split(":")).limit(4).collect(Collectors.joining(":", "", "::/64"));
    }
}
