package io.courant.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Somebody's right to call the private part of the API. The token itself is not kept, only its hash. */
@Entity
@Table(name = "api_key")
class ApiKey {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String name;
    private String role;
    @Column(name = "token_hash")
    private byte[] tokenHash;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected ApiKey() {}

    /** @param expiresAt null for never */
    ApiKey(String name, String role, Token token, Instant createdAt, Instant expiresAt) {
        this.name = name;
        this.role = role;
        this.tokenHash = token.hash();
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    boolean isActive(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    boolean isAdministrator() {
        return role.equals(Role.ADMIN);
    }

    /** For good: a key is never given back. False if it had been revoked already. */
    boolean revoke(Instant now) {
        boolean first = revokedAt == null;
        revokedAt = first ? now : revokedAt;
        return first;
    }

    boolean usedSince(Instant moment) {
        return lastUsedAt != null && !lastUsedAt.isBefore(moment);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String role() {
        return role;
    }
}
