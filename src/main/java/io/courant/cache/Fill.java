package io.courant.cache;

import io.vertx.core.Promise;
import io.vertx.ext.web.RoutingContext;
import java.util.HashSet;
import java.util.Set;

/** An answer that is being made, by the first who asked for it; others wait for it. */
final class Fill {

    private final String key;
    private final Promise<Answer> made = Promise.promise();
    /** The content tags that were touched meanwhile; null once anything may have been. */
    private Set<String> touched = new HashSet<>();
    private volatile boolean outdated;

    Fill(String key) {
        this.key = key;
    }

    /** The request that makes it. */
    void attach(RoutingContext request) {
        request.put(Fill.class.getName(), this);
    }

    /** What this request makes; null if nothing that is kept. */
    static Fill of(RoutingContext request) {
        return request == null ? null : request.get(Fill.class.getName());
    }

    String key() {
        return key;
    }

    Promise<Answer> made() {
        return made;
    }

    /** Called by the keeper of answers only, which lets one thread at a time. */
    void touch(Set<String> tags) {
        if (tags == null || touched == null) {
            touched = null;
        } else {
            touched.addAll(tags);
        }
    }

    /** Whether nothing of what it depends on was touched while it was made; otherwise it may show what was before. */
    boolean good(Set<String> tags) {
        outdated = touched == null || tags.stream().anyMatch(touched::contains);
        return !outdated;
    }

    /** It was good when it was begun, and is not any more. */
    boolean outdated() {
        return outdated;
    }
}
