package io.courant.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * What each client may ask in a minute, and has asked, in the words of {@code RateLimit-Policy} and {@code RateLimit}
 * (draft-ietf-httpapi-ratelimit-headers-10). A client's quota fills up evenly: one that has used it up need not wait for
 * the minute to end.
 */
class Quota {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final String name;
    private final int requests;
    private final String policy;
    /** Who has not come for a minute has its whole quota again. */
    private final Cache<String, Bucket> buckets;

    /**
     * @param name     what it is counted by
     * @param requests in each minute; 0 for any number
     * @param most     of so many clients; beyond, those that came least are counted anew
     */
    Quota(String name, int requests, int most) {
        this.name = name;
        this.requests = requests;
        this.policy = "\"%s\";q=%d;w=%d".formatted(name, requests, WINDOW.toSeconds());
        this.buckets = Caffeine.newBuilder().maximumSize(most).expireAfterAccess(WINDOW).build();
    }

    String name() {
        return name;
    }

    int requests() {
        return requests;
    }

    boolean limits() {
        return requests > 0;
    }

    /** The value of {@code RateLimit-Policy}. */
    String policy() {
        return policy;
    }

    /** Counts one more request of this client, unless it has none left. */
    ConsumptionProbe take(String client) {
        return buckets.get(client, any -> Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, WINDOW)).build()).tryConsumeAndReturnRemaining(1);
    }

    /** The value of {@code RateLimit}: what is left, and how long until all of it is there again. */
    String left(ConsumptionProbe taken) {
        return "\"" + name + "\";r=" + taken.getRemainingTokens() + ";t=" + wholeSeconds(taken.getNanosToWaitForReset());
    }

    /** Rounded up: who comes then is not sent away again. */
    static long wholeSeconds(long nanoseconds) {
        return Duration.ofNanos(nanoseconds).plusSeconds(1).minusNanos(1).toSeconds();
    }
}
