package io.courant.audit;

import io.courant.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.jboss.logging.MDC;

/** Writes down who did what. Call within the transaction of the write itself. */
@ApplicationScoped
public class Audit {

    private final EntityManager entities;
    private final Recorded recorded;
    private final Clock clock;

    Audit(EntityManager entities, Recorded recorded, Clock clock) {
        this.entities = entities;
        this.recorded = recorded;
        this.clock = clock;
    }

    /**
     * @param action what was done, as a verb: {@code create}, {@code publish}, {@code merge}
     * @param item   to what, as a content tag: {@code article:0199...}
     * @param detail what else there is to know, in words; may be null
     */
    @ActivateRequestContext // what nobody asked for has no request
    public void record(Actor actor, String action, String item, String detail) {
        entities.persist(new AuditEntry(clock.instant(), actor, action, item, detail, (String) MDC.get("requestId")));
        // what the database refuses of the write is refused here, and not when nobody can tell why
        entities.flush();
        recorded.set();
    }

    /** That a key was used, by a request that has written nothing down itself. */
    void use(Actor actor, String detail, String requestId) {
        entities.persist(new AuditEntry(clock.instant(), actor, "use", null, detail, requestId));
    }
}
