package io.courant.cache;

import io.courant.change.Lease;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The {@code Cache-Control} of public answers (RFC 9111, RFC 5861): never beyond the moment when the next scheduled article
 * appears, since nobody could tell a proxy.
 */
@ApplicationScoped
class Lifetime {

    private final Lease lease;
    private final long maxAge;
    private final long shared;
    private final long revalidating;
    private final long error;
    private final CharSequence usual;

    Lifetime(Lease lease, CacheConfig config) {
        this.lease = lease;
        maxAge = config.maxAge().toSeconds();
        shared = config.sharedMaxAge().toSeconds();
        revalidating = config.staleWhileRevalidate().toSeconds();
        error = config.staleIfError().toSeconds();
        usual = HttpHeaders.createOptimized(within(Long.MAX_VALUE));
    }

    /** As of now. */
    CharSequence header() {
        long most = Math.max(maxAge, shared) + revalidating;
        long left = lease.seconds(most);
        return left == most ? usual : within(left);
    }

    /**
     * Whether what is kept is given although nobody can say that it is still so: while the database is away, and not for
     * ever, since a node that is cut off by itself cannot know what others write.
     */
    boolean servesStale() {
        return lease.databaseAway() && lease.secondsOver() < error;
    }

    private String within(long seconds) {
        long browser = Math.min(maxAge, seconds);
        long proxy = Math.min(shared, seconds);
        return "public, max-age=" + browser + ", s-maxage=" + proxy + ", stale-while-revalidate="
                + Math.min(revalidating, seconds - Math.max(browser, proxy)) + ", stale-if-error=" + error;
    }
}
