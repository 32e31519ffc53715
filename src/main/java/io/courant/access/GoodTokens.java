package io.courant.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * The hashes of the tokens that were good a moment ago. While somebody floods us with bad ones, whatever comes from
 * there is held against these first, so that a colleague behind the same address is still let in. It is no cache of
 * rights: what is found here is then looked up like any other token.
 */
@ApplicationScoped
class GoodTokens {

    /** Read anew at most this often, however many bad tokens come from however many addresses. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final ApiKeyRepository keys;
    private final Clock clock;
    private Instant readAgain = Instant.MIN;
    private Set<ByteBuffer> hashes = new HashSet<>();

    GoodTokens(ApiKeyRepository keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    synchronized boolean has(Token token) {
        Instant now = clock.instant();
        if (!now.isBefore(readAgain)) {
            hashes = QuarkusTransaction.requiringNew().call(() -> keys.activeHashes(now));
            readAgain = now.plus(FRESH);
        }
        return hashes.contains(ByteBuffer.wrap(token.hash()));
    }

    /** One that has just been made here, so that it can be used at once. */
    synchronized void add(Token token) {
        hashes.add(ByteBuffer.wrap(token.hash()));
    }
}
