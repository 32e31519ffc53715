package io.courant.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** The table of keys and answers. */
@ApplicationScoped
class KeptAnswers {

    private final EntityManager entities;
    private final IdempotencyConfig config;
    private final Clock clock;

    KeptAnswers(EntityManager entities, IdempotencyConfig config, Clock clock) {
        this.entities = entities;
        this.config = config;
        this.clock = clock;
    }

    /** True if the key is new; waits for a transaction that has claimed it and not ended yet. */
    boolean claim(String name, byte[] fingerprint) {
        Instant now = clock.instant();
        entities.createNativeQuery("delete from idempotency_key where at < :expired")
                .setParameter("expired", now.minus(config.retention())).executeUpdate();
        return entities.createNativeQuery("insert into idempotency_key (name, fingerprint, at)"
                        + " values (:name, :fingerprint, :now) on conflict do nothing")
                .setParameter("name", name).setParameter("fingerprint", fingerprint).setParameter("now", now)
                .executeUpdate() == 1;
    }

    void keep(String name, String answer) {
        entities.createNativeQuery("update idempotency_key set answer = :answer where name = :name")
                .setParameter("answer", answer).setParameter("name", name).executeUpdate();
    }

    /** The answer under this key, if it was given to the same request. */
    Optional<String> of(String name, byte[] fingerprint) {
        Tuple kept = (Tuple) entities.createNativeQuery(
                        "select fingerprint, answer from idempotency_key where name = :name", Tuple.class)
                .setParameter("name", name).getSingleResult();
        return Arrays.equals(kept.get(0, byte[].class), fingerprint) ? Optional.of(kept.get(1, String.class))
                : Optional.empty();
    }
}
