package io.courant.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.courant.http.ProblemException;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Where bad tokens come from, and how many: in memory, each node for itself. */
@ApplicationScoped
class BadTokens {

    private static final Logger LOG = Logger.getLogger(BadTokens.class);
    private static final int MOST_ORIGINS = 10_000;

    private final Cache<String, Attempts> attempts = Caffeine.newBuilder().maximumSize(MOST_ORIGINS).build();
    private final Clock clock;
    private Instant nextLine = Instant.MIN;
    private int unsaid;

    BadTokens(Clock clock) {
        this.clock = clock;
    }

    /** Whether so many have come from there that the database is not asked for one more. */
    boolean tooMany(String origin) {
        Attempts past = attempts.getIfPresent(origin);
        return past != null && clock.instant().isBefore(past.until());
    }

    /** Counts one more, and says what its sender is told. */
    RuntimeException refusal(String origin) {
        Instant now = clock.instant();
        Attempts counted = attempts.asMap().merge(origin, Attempts.first(now), (past, one) -> past.another(now));
        log(origin, now);
        return counted.tooMany() ? ProblemException.tooManyRequests("Too many bad tokens have come from your address. "
                + "Wait for " + counted.pause().toSeconds() + " seconds, or send a good one.", counted.pause())
                : new AuthenticationFailedException("Unknown token");
    }

    /** One line a minute at most: a flood must not fill the log. */
    private synchronized void log(String origin, Instant now) {
        unsaid++;
        if (!now.isBefore(nextLine)) {
            LOG.warnf("Bad tokens: %d since the last such line, this one from %s", unsaid, origin);
            unsaid = 0;
            nextLine = now.plusSeconds(60);
        }
    }
}
