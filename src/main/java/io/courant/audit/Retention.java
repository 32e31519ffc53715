package io.courant.audit;

import io.courant.access.Actor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** Forgets entries that are old enough: at the start, and then daily, when a use of a key comes by. */
@ApplicationScoped
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final Duration PERIOD = Duration.ofDays(1);
    private static final int SECONDS = 300;

    private final EntityManager entities;
    private final Audit audit;
    private final AuditConfig config;
    private final Clock clock;
    private final AtomicReference<Instant> due = new AtomicReference<>(Instant.MIN);

    Retention(EntityManager entities, Audit audit, AuditConfig config, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        runIfDue();
    }

    /** Does not wait for it; every node does it once a day, and what one has deleted the next does not find. */
    boolean runIfDue() {
        Instant now = clock.instant();
        Instant last = due.get();
        boolean isDue = !now.isBefore(last) && due.compareAndSet(last, now.plus(PERIOD));
        if (isDue) {
            Infrastructure.getDefaultWorkerPool().execute(this::run);
        }
        return isDue;
    }

    private void run() {
        try {
            QuarkusTransaction.requiringNew().timeout(SECONDS).run(this::forget);
        } catch (RuntimeException e) {
            LOG.error("Old entries of the audit log could not be deleted; they will be tomorrow", e);
        }
    }

    /** Says itself what it took away. */
    void forget() {
        Instant oldest = clock.instant().minus(config.retention());
        // the trigger lets nothing else delete
        entities.createNativeQuery("set local courant.retention = 'on'").executeUpdate();
        int count = entities.createNativeQuery("delete from audit_entry where at < :oldest")
                .setParameter("oldest", oldest).executeUpdate();
        if (count > 0) {
            audit.record(Actor.COURANT, "expire", "audit", count + " entries from before " + oldest);
        }
    }
}
