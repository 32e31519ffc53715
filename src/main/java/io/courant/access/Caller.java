package io.courant.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** Who is calling, once a token has been found good. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Actor actor() {
        return new Actor(identity.getAttribute(BearerTokens.KEY), identity.getPrincipal().getName());
    }

    /** Whether the caller has this role, or one above it. */
    public boolean is(String role) {
        return identity.hasRole(role);
    }
}
