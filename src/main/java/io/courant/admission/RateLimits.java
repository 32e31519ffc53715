package io.courant.admission;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.courant.access.Keys;
import io.courant.access.Token;
import io.courant.http.ClientAddress;
import io.courant.http.EarlyProblem;
import io.courant.http.ProblemType;
import io.github.bucket4j.Bucket;
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
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** More than any node serves in a minute; beyond, those that came least are counted anew. */
    private static final int MOST_CLIENTS = 50_000;
    private static final int MOST_KEYS = 10_000;

    private final Policy address;
    private final Policy key;
    private final Cache<String, Bucket> addresses;
    private final Cache<String, Bucket> keys;
    /** Who holds a token, as of a minute ago at most: no right comes from it. */
    private final Cache<Token, String> holders = Caffeine.newBuilder().maximumSize(MOST_KEYS).expireAfterWrite(MINUTE).build();
    private final Keys known;
    private final ObjectMapper json;
    private final LongAdder refused = new LongAdder();
    private final Vertx vertx;

    RateLimits(AdmissionConfig config, Keys known, ObjectMapper json, Vertx vertx) {
        this.address = new Policy("address", config.rate().address());
        this.key = new Policy("key", config.rate().key());
        this.addresses = buckets(MOST_CLIENTS);
        this.keys = buckets(MOST_KEYS);
        this.known = known;
        this.json = json;
        this.vertx = vertx;
    }

    private static Cache<String, Bucket> buckets(int most) {
        // who has not come for a minute has its whole quota again
        return Caffeine.newBuilder().maximumSize(most).expireAfterAccess(MINUTE).build();
    }

    void register(@Observes Filters filters) {
        if (address.limits() || key.limits()) {
            filters.register(this::handle, PRIORITY);
        }
    }

    private void handle(RoutingContext request) {
        Optional<Token> token = Token.in(request.request().getHeader(HttpHeaders.AUTHORIZATION));
        String holder = token.map(holders::getIfPresent).orElse(null);
        if (holder != null) {
            proceed(request, key, keys, holder);
        } else if (token.isEmpty()) {
            proceed(request, address, addresses, ClientAddress.of(request.request().remoteAddress()));
        } else if (take(request, address, addresses, ClientAddress.of(request.request().remoteAddress()))) {
            // looking a token up costs as much as any request, good or not
            vertx.executeBlocking(() -> known.holder(token.get()), false)
                    .onComplete(found -> resume(request, token.get(), found.succeeded() ? found.result() : Optional.empty()));
        }
    }

    private void resume(RoutingContext request, Token token, Optional<String> holder) {
        if (holder.isPresent()) {
            holders.put(token, holder.get());
            proceed(request, key, keys, holder.get());
        } else {
            request.next();
        }
    }

    private void proceed(RoutingContext request, Policy policy, Cache<String, Bucket> buckets, String client) {
        if (take(request, policy, buckets, client)) {
            request.next();
        }
    }

    /** Counts one more, and answers if that is one too many. */
    private boolean take(RoutingContext request, Policy policy, Cache<String, Bucket> buckets, String client) {
        if (!policy.limits()) {
            return true;
        }
        ConsumptionProbe taken = buckets.get(client, any -> policy.bucket()).tryConsumeAndReturnRemaining(1);
        request.response().putHeader("RateLimit-Policy", policy.header()).putHeader("RateLimit",
                policy.header(taken.getRemainingTokens(), Duration.ofNanos(taken.getNanosToWaitForReset())));
        if (!taken.isConsumed()) {
            refused.increment();
            long wait = Policy.wholeSeconds(Duration.ofNanos(taken.getNanosToWaitForRefill()));
            new EarlyProblem(ProblemType.TOO_MANY_REQUESTS, "This %s may make %d requests a minute, and has made them. Wait for %d seconds."
                    .formatted(policy.name(), policy.quota(), wait), Duration.ofSeconds(wait), json).send(request);
        }
        return taken.isConsumed();
    }

    long refused() {
        return refused.sum();
    }
}
