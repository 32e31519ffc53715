package io.courant.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Who holds which token. */
@ApplicationScoped
class Keys {

    private static final Logger LOG = Logger.getLogger(Keys.class);
    private static final int LEAST_TOKEN_LENGTH = 20;

    private final ApiKeyRepository keys;
    private final Optional<Token> configured;
    private final Clock clock;

    Keys(ApiKeyRepository keys, AccessConfig config, Clock clock) {
        this.keys = keys;
        this.configured = config.token().map(String::strip).map(Token::new);
        this.clock = clock;
    }

    /** Who is behind a token; the configured administrator has no id. */
    record Holder(UUID id, String name, String role) {}

    Optional<Holder> holderOf(String token) {
        Token given = new Token(token);
        if (configured.filter(one -> MessageDigest.isEqual(one.hash(), given.hash())).isPresent()) {
            return Optional.of(new Holder(null, "administrator", Role.ADMIN));
        }
        return QuarkusTransaction.requiringNew().call(() ->
                keys.byToken(given).map(key -> new Holder(key.id(), key.name(), key.role())));
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

    private Optional<Token> firstToken() {
        if (keys.hasAdministrator()) {
            return Optional.empty();
        }
        Token token = Token.random();
        keys.persist(new ApiKey("administrator", Role.ADMIN, token, clock.instant()));
        return Optional.of(token);
    }
}
