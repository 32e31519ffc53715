package io.courant.access;

import java.util.UUID;

/**
 * Who does something, as it is kept beside what was done.
 *
 * @param key  the id of the key; null for the administrator whose token is configured, and for Courant itself
 * @param name the name of the key
 */
public record Actor(UUID key, String name) {

    /** What nobody asked for: the demo newsroom, retention. */
    public static final Actor COURANT = new Actor(null, "courant");
}
