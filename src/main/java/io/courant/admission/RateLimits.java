package io.courant.admission;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.courant.access.Keys;
import io.courant.access.Token;
import io.courant.http.ClientAddress;
import io.courant.http.EarlyProblem;
import io.courant.http.ProblemType;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts what each client asks for: by its key if it sends a good one, else by its address. In memory, each node for
 * itself.
 */
@ApplicationScoped
class RateLimits {

    /** After what is kept has been sent, and before anything waits for the database. */
    private static final int PRIORITY = 245;
    /** More than any node serves in a minute. */
    private static final int MOST_ADDRESSES = 50_000;
    private static final int MOST_KEYS = 10_000;

    private final Quota addresses;
    private final Quota keys;
    /** Who holds a token, as of a minute ago at most: no right comes from it. */
    private final Cache<Token, String> holders =
            Caffeine.newBuilder().maximumSize(MOST_KEYS).expireAfterWrite(Duration.ofMinutes(1)).build();
    private final Keys known;
    private final ObjectMapper json;
    private final LongAdder refused = new LongAdder();
    private final Vertx vertx;

    RateLimits(AdmissionConfig config, Keys known, ObjectMapper json, Vertx vertx) {
        this.addresses = new Quota("address", config.rate().address(), MOST_ADDRESSES);
        this.keys = new Quota("key", config.rate().key(), MOST_KEYS);
        this.known = known;
        this.json = json;
        this.vertx = vertx;
    }

    void register(@Observes Filters filters) {
        if (addresses.limits() || keys.limits()) {
            filters.register(this::handle, PRIORITY);
        }
    }

    private void handle(RoutingContext request) {
        Optional<Token> token = Token.in(request.request().getHeader(HttpHeaders.AUTHORIZATION));
        String holder = token.map(holders::getIfPresent).orElse(null);
        if (holder != null) {
            proceed(request, keys, holder);
        } else if (take(request, addresses, ClientAddress.of(request.request().remoteAddress()))) {
            // looking a token up costs as much as any request, good or not
            token.ifPresentOrElse(unknown -> lookUp(request, unknown), request::next);
        }
    }

    private void lookUp(RoutingContext request, Token token) {
        vertx.executeBlocking(() -> known.holder(token), false).onComplete(found -> {
            if (found.succeeded() && found.result().isPresent()) {
                holders.put(token, found.result().get());
                proceed(request, keys, found.result().get());
            } else {
                request.next();
            }
        });
    }

    private void proceed(RoutingContext request, Quota quota, String client) {
        if (take(request, quota, client)) {
            request.next();
        }
    }

    /** Counts one more, and answers if that is one too many. */
    private boolean take(RoutingContext request, Quota quota, String client) {
        if (!quota.limits()) {
            return true;
        }
        ConsumptionProbe taken = quota.take(client);
        request.response().putHeader("RateLimit-Policy", quota.policy()).putHeader("RateLimit", quota.left(taken));
        if (!taken.isConsumed()) {
            refused.increment();
            long wait = Quota.wholeSeconds(taken.getNanosToWaitForRefill());
            new EarlyProblem(ProblemType.TOO_MANY_REQUESTS, "This %s may make %d requests a minute, and has made them. "
                    .formatted(quota.name(), quota.requests()) + "Wait for " + wait + " seconds.", Duration.ofSeconds(wait), json)
                    .send(request);
        }
        return taken.isConsumed();
    }

    long refused() {
        return refused.sum();
    }
}
