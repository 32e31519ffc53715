package io.courant.admission;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * A quota that each client has, in the words of {@code RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers-10).
 *
 * @param name  what it is counted by
 * @param quota requests in each minute; 0 for any number
 */
record Policy(String name, int quota) {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    boolean limits() {
        return quota > 0;
    }

    /** Full at first, and filled up evenly: a client that has used it up need not wait for the minute to end. */
    Bucket bucket() {
        return Bucket.builder().addLimit(limit -> limit.capacity(quota).refillGreedy(quota, WINDOW)).build();
    }

    /** The value of {@code RateLimit-Policy}. */
    String header() {
        return "\"%s\";q=%d;w=%d".formatted(name, quota, WINDOW.toSeconds());
    }

    /**
     * The value of {@code RateLimit}.
     *
     * @param reset how long until the whole quota is there again
     */
    String header(long remaining, Duration reset) {
        return "\"" + name + "\";r=" + remaining + ";t=" + wholeSeconds(reset);
    }

    /** Rounded up: who comes then is not sent away again. */
    static long wholeSeconds(Duration time) {
        return time.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
