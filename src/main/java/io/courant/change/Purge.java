package io.courant.change;

import java.util.Set;

/**
 * These content tags were touched by what has just been committed, here or on another node: whatever was made of them is
 * not to be served any more. Whoever keeps answers observes it, and so can whoever tells a proxy.
 *
 * @param tags null if anything may have been touched
 */
public record Purge(Set<String> tags) {

    /** What this node has missed cannot be found out. */
    static final Purge EVERYTHING = new Purge(null);
}
