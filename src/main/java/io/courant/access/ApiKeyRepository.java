package io.courant.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ApiKeyRepository implements PanacheRepositoryBase<ApiKey, UUID> {

    private static final String ACTIVE = "revokedAt is null and (expiresAt is null or expiresAt > ?1)";

    /** Revocations, and starts without an administrator, take turns on all nodes: no two may revoke each other. */
    void takeTurn() {
        getEntityManager().createNativeQuery("select pg_advisory_xact_lock(hashtext('courant.keys'))", Object.class)
                .getSingleResult();
    }

    Optional<ApiKey> byToken(Token token) {
        return find("tokenHash", token.hash()).firstResultOptional();
    }

    Optional<ApiKey> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    long administrators(Instant now) {
        return count(ACTIVE + " and role = ?2", now, Role.ADMIN);
    }

    /** The hashes of all tokens that are good. */
    Set<ByteBuffer> activeHashes(Instant now) {
        return getEntityManager().createQuery("select tokenHash from ApiKey where " + ACTIVE, byte[].class)
                .setParameter(1, now).getResultStream().map(ByteBuffer::wrap)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Changes nothing where another request, of this node or another, has said so since the moment. */
    void used(ApiKey key, Instant now, Instant moment) {
        update("lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?3)", now, key.id(), moment);
    }
}
