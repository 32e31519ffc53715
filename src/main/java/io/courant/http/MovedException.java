package io.courant.http;

/** What the key in the path names is found under another one now: the same request goes there (308). */
public final class MovedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MovedException(String to) {
        super(to, null, false, false);
    }
}
