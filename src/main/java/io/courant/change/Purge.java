package io.courant.change;

import java.util.Set;

/**
 * These content tags were touched by what has just been committed, here or on another node: whatever was made of them is
 * not to be served any more. Whoever keeps answers observes it, and so can whoever tells a proxy.
 *
 * @param position of the last entry that says so
 * @param tags     null if anything may have been touched, since what this node has missed cannot be found out
 */
public record Purge(long position, Set<String> tags) {

    public boolean everything() {
        return tags == null;
    }
}
