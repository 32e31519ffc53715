package io.courant.cache;

import io.vertx.core.http.HttpHeaders;

/** What the cache did, for those who operate it (RFC 9211). */
final class CacheStatus {

    static final CharSequence NAME = HttpHeaders.createOptimized("Cache-Status");
    static final CharSequence HIT = HttpHeaders.createOptimized("courant; hit");
    /** Another request made it meanwhile. */
    static final CharSequence COLLAPSED = HttpHeaders.createOptimized("courant; fwd=uri-miss; collapsed");
    static final String STORED = "courant; fwd=uri-miss; stored";
    /** Made, but not kept: something that it shows was changed meanwhile. */
    static final String MISS = "courant; fwd=uri-miss";
    /** Nothing is kept of it here. */
    static final String BYPASS = "courant; fwd=bypass";

    private CacheStatus() {}

    /** The database cannot be asked whether it is still so. */
    static CharSequence stale(long seconds) {
        return "courant; hit; ttl=-" + seconds + "; detail=database-away";
    }
}
