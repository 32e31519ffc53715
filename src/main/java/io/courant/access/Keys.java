package io.courant.access;

import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.courant.http.Violation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Who holds which token. */
@ApplicationScoped
public class Keys {

    private static final Logger LOG = Logger.getLogger(Keys.class);
    private static final int LEAST_TOKEN_LENGTH = 20;
    /** So exactly is known when a key was last used; to the second, every request would be a write. */
    private static final Duration USE = Duration.ofMinutes(1);
    /** The last moment that RFC 3339 can write. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final ApiKeyRepository keys;
    private final GoodTokens good;
    private final Optional<Token> configured;
    private final Clock clock;

    Keys(ApiKeyRepository keys, GoodTokens good, AccessConfig config, Clock clock) {
        this.keys = keys;
        this.good = good;
        this.configured = config.token().map(String::strip).map(Token::new);
        this.clock = clock;
    }

    /** Who is behind a token; the configured administrator has no id. */
    record Holder(UUID id, String name, String role) {}

    /** A new key, and the token that is known only now. */
    public record Issued(UUID id, Token token) {}

    Optional<Holder> holderOf(Token token) {
        if (isConfigured(token)) {
            return Optional.of(new Holder(null, "administrator", Role.ADMIN));
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = clock.instant();
            Optional<ApiKey> found = keys.byToken(token).filter(key -> key.isActive(now));
            found.filter(key -> !key.usedSince(now.minus(USE))).ifPresent(key -> keys.used(key, now, now.minus(USE)));
            return found.map(key -> new Holder(key.id(), key.name(), key.role()));
        });
    }

    /** What tells this token's holder from others; empty if it is good for nothing. */
    public Optional<String> holder(Token token) {
        return holderOf(token).map(holder -> holder.id() == null ? holder.name() : holder.id().toString());
    }

    /** Whether this is worth a look-up, as far as is known without one. */
    boolean mayBeGood(Token token) {
        return isConfigured(token) || good.has(token);
    }

    private boolean isConfigured(Token token) {
        return configured.filter(one -> MessageDigest.isEqual(one.hash(), token.hash())).isPresent();
    }

    /**
     * Makes a key, within the transaction that writes it down.
     *
     * @param expiresAt null for never
     */
    public Issued issue(String name, String role, Instant expiresAt) {
        Instant now = clock.instant();
        if (expiresAt != null && (!expiresAt.isAfter(now) || expiresAt.isAfter(LATEST))) {
            throw new ProblemException(ProblemType.INVALID_CONTENT, List.of(Violation.body("expiresAt",
                    "must be in the future and before the year 10000, and was " + expiresAt)));
        }
        Token token = Token.random();
        ApiKey key = new ApiKey(name, role, token, now, expiresAt);
        keys.persist(key);
        good.add(token);
        return new Issued(key.id(), token);
    }

    /** Makes a key good for nothing, from the next request on. False if it had been revoked already. */
    public boolean revoke(UUID id) {
        keys.takeTurn();
        Instant now = clock.instant();
        ApiKey key = keys.locked(id).orElseThrow(() -> ProblemException.noSuch("key"));
        if (configured.isEmpty() && key.isAdministrator() && key.isActive(now) && keys.administrators(now) == 1) {
            throw new ProblemException(ProblemType.ILLEGAL_MOVE, "This is the last administrator's key: nobody could "
                    + "make another one. Make one first, or start Courant with COURANT_ADMIN_TOKEN.");
        }
        return key.revoke(now);
    }

    /** Fails closed: an administrator's token that could be guessed stops the start. */
    void provideAdministrator(@Observes StartupEvent start) {
        if (configured.isPresent()) {
            if (configured.get().value().length() < LEAST_TOKEN_LENGTH) {
                throw new IllegalStateException("COURANT_ADMIN_TOKEN is too short to be safe: it needs at least "
                        + LEAST_TOKEN_LENGTH + " characters");
            }
            return;
        }
        QuarkusTransaction.requiringNew().call(this::firstToken).ifPresent(token -> LOG.infof(
                "The administrator's token, shown this once: %s", token.value()));
    }

    /** One, also if several nodes start on a fresh database at once; another when all have expired or been revoked. */
    private Optional<Token> firstToken() {
        keys.takeTurn();
        return keys.administrators(clock.instant()) > 0 ? Optional.empty()
                : Optional.of(issue("administrator", Role.ADMIN, null).token());
    }
}
