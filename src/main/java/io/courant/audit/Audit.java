package io.courant.audit;

import io.courant.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.jboss.logging.MDC;

/** Writes down who did what. Call within the transaction of the write itself. */
@ApplicationScoped
public class Audit {

    private final EntityManager entities;
    private final Clock clock;

    Audit(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @param action what was done, as a verb: {@code create}, {@code publish}, {@code merge}
     * @param item   to what, as a content tag: {@code article:0199...}
     * @param detail what else there is to know, in words; may be null
     */
    public void record(Actor actor, String action, String item, String detail) {
        entities.createNativeQuery("insert into audit_entry (at, key_id, name, action, item, detail, request_id)"
                        + " values (:at, cast(:key as uuid), :name, :action, :item, :detail, :request)")
                .setParameter("at", clock.instant())
                .setParameter("key", actor.key() == null ? null : actor.key().toString())
                .setParameter("name", actor.name()).setParameter("action", action).setParameter("item", item)
                .setParameter("detail", detail).setParameter("request", MDC.get("requestId")).executeUpdate();
    }
}
