package io.courant.audit;

import io.courant.access.Actor;
import io.courant.access.Token;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** That somebody did something. Written once, and never changed. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private Instant at;
    @Column(name = "key_id")
    private UUID key;
    private String name;
    private String action;
    private String item;
    private String detail;
    @Column(name = "request_id")
    private String requestId;

    protected AuditEntry() {}

    AuditEntry(Instant at, Actor actor, String action, String item, String detail, String requestId) {
        this.at = at;
        this.key = actor.key();
        this.name = actor.name();
        this.action = action;
        this.item = item;
        this.detail = detail == null ? null : Token.hidden(detail);
        this.requestId = requestId;
    }
}
