package io.courant.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who is calling, once a token has been found good. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final RoutingContext request;

    Caller(SecurityIdentity identity, RoutingContext request) {
        this.identity = identity;
        this.request = request;
    }

    public Actor actor() {
        return new Actor(identity.getAttribute(BearerTokens.KEY), identity.getPrincipal().getName());
    }

    /** The same, without asking: empty where no token was wanted, or none was good. */
    public Optional<Actor> identified() {
        return Optional.ofNullable(request.get(BearerTokens.ACTOR));
    }

    /** Whether the caller has this role, or one above it. */
    public boolean is(String role) {
        return identity.hasRole(role);
    }
}
