package io.courant.http;

/** An answer that has versions: its {@code ETag} is the version, to be sent back as {@code If-Match}. */
public interface Versioned {

    Integer version();
}
