package io.courant.access;

import io.courant.http.ClientAddress;
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
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code Authorization: Bearer crt_...} and says who that is. No token means anonymous. A bad one is
 * told wherever a token is needed; to what is public it makes no difference.
 */
@ApplicationScoped
class BearerTokens implements HttpAuthenticationMechanism {

    /** The attribute that holds the id of the caller's key. */
    static final String KEY = "key";
    /** Where a request keeps whose it is, once that is known. */
    static final String ACTOR = "courant.actor";

    private final Keys keys;
    private final BadTokens bad;

    BearerTokens(Keys keys, BadTokens bad) {
        this.keys = keys;
        this.bad = bad;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String header = context.request().getHeader("Authorization");
        if (header == null) {
            return Uni.createFrom().nullItem();
        }
        Optional<Token> token = Token.in(header);
        if (token.isEmpty()) {
            return Uni.createFrom().failure(new AuthenticationFailedException("Not a bearer token"));
        }
        String origin = ClientAddress.of(context.request().remoteAddress());
        // looking a key up blocks, and this is the event loop
        return Uni.createFrom().item(() -> identity(holder(token.get(), origin), context))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private Keys.Holder holder(Token token, String origin) {
        if (bad.tooMany(origin) && !keys.mayBeGood(token)) {
            throw bad.refusal(origin);
        }
        // a good one forgives nothing: whoever has one could try a thousand others in between
        return keys.holderOf(token).orElseThrow(() -> bad.refusal(origin));
    }

    private static SecurityIdentity identity(Keys.Holder holder, RoutingContext context) {
        context.put(ACTOR, new Actor(holder.id(), holder.name()));
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(holder.name()))
                .addRoles(Role.upTo(holder.role())).addAttribute(KEY, holder.id()).build();
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
