package io.courant.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Reads {@code Authorization: Bearer crt_...} and says who that is. No token means anonymous. A bad one is
 * told wherever a token is needed; to what is public it makes no difference.
 */
@ApplicationScoped
class BearerTokens implements HttpAuthenticationMechanism {

    /** The attribute that holds the id of the caller's key. */
    static final String KEY = "key";
    private static final String SCHEME = "Bearer ";

    private final Keys keys;

    BearerTokens(Keys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String header = context.request().getHeader("Authorization");
        if (header == null) {
            return Uni.createFrom().nullItem();
        }
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Uni.createFrom().failure(new AuthenticationFailedException("Not a bearer token"));
        }
        String token = header.substring(SCHEME.length()).strip();
        // looking a key up blocks, and this is the event loop
        return Uni.createFrom().item(() -> identity(token)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private SecurityIdentity identity(String token) {
        return keys.holderOf(token)
                .map(holder -> QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(holder.name()))
                        .addRoles(Role.upTo(holder.role())).addAttribute(KEY, holder.id()).build())
                .orElseThrow(() -> new AuthenticationFailedException("Unknown token"));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer realm=\"courant\""));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
