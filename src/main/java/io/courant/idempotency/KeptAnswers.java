package io.courant.idempotency;

import io.courant.http.ProblemException;
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

    void keep(String name, String answer, String item) {
        entities.createNativeQuery("update idempotency_key set answer = :answer, item = :item where name = :name")
                .setParameter("answer", answer).setParameter("item", item).setParameter("name", name).executeUpdate();
    }

    void erase(String item) {
        entities.createNativeQuery("update idempotency_key set answer = null where item = :item")
                .setParameter("item", item).executeUpdate();
    }

    /** The answer under this key, if it was given to the same request; 410 if it was erased. */
    Optional<String> of(String name, byte[] fingerprint) {
        Tuple kept = (Tuple) entities.createNativeQuery(
                        "select fingerprint, answer from idempotency_key where name = :name", Tuple.class)
                .setParameter("name", name).getSingleResult();
        if (!Arrays.equals(kept.get(0, byte[].class), fingerprint)) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(kept.get(1, String.class)).orElseThrow(() ->
                ProblemException.gone("The request was carried out, and what it made has been taken away since.")));
    }
}
