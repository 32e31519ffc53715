package io.courant.access;

/** The roles that a key can have, as constants, since annotations take nothing else. */
public final class Role {

    /** Everything, keys and settings included. */
    public static final String ADMIN = "admin";

    private Role() {}
}
