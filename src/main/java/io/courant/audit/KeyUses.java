package io.courant.audit;

import io.courant.access.Actor;
import io.courant.access.Caller;
import io.courant.http.RequestIds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Writes down each use of a key that no write has written down already, and what came of it. */
class KeyUses {

    private static final Logger LOG = Logger.getLogger(KeyUses.class);
    private static final int LONGEST_PATH = 500;

    private final Audit audit;
    private final Recorded recorded;
    private final Caller caller;
    private final Retention retention;

    KeyUses(Audit audit, Recorded recorded, Caller caller, Retention retention) {
        this.audit = audit;
        this.recorded = recorded;
        this.caller = caller;
        this.retention = retention;
    }

    /** The answer waits until it is written: who has read something finds it in the log. Null means nothing to do. */
    @ServerResponseFilter
    Uni<Void> note(ContainerRequestContext request, ContainerResponseContext response) {
        Optional<Actor> actor = caller.identified();
        // what was refused took its own entry back with it
        if (actor.isEmpty() || recorded.isSet() && response.getStatus() < 400) {
            return null;
        }
        String detail = request.getMethod() + " " + path(request) + " " + response.getStatus();
        String requestId = RequestIds.of(request);
        // writing blocks, and a refusal may be on the event loop
        return Uni.createFrom().voidItem().emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(() -> write(actor.get(), detail, requestId))
                .onFailure().invoke(e -> LOG.errorf("A use of the key %s could not be written down: %s (%s): %s",
                        actor.get().key(), detail, requestId, e.getMessage()))
                .onFailure().recoverWithNull();
    }

    private void write(Actor actor, String detail, String requestId) {
        QuarkusTransaction.requiringNew().run(() -> audit.use(actor, detail, requestId));
        retention.runIfDue();
    }

    /** Percent-encoded as it came, and without the query, which may hold what somebody searches for. */
    private static String path(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) + "..." : path;
    }
}
