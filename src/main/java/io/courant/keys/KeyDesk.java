package io.courant.keys;

import io.courant.access.Actor;
import io.courant.access.Keys;
import io.courant.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Hands keys out, and takes them back. */
@ApplicationScoped
class KeyDesk {

    private final Keys keys;
    private final KeyRegister register;
    private final Audit audit;

    KeyDesk(Keys keys, KeyRegister register, Audit audit) {
        this.keys = keys;
        this.register = register;
        this.audit = audit;
    }

    @Transactional
    KeyView issue(NewKey asked, Actor actor) {
        Keys.Issued issued = keys.issue(asked.name(), asked.role(), asked.expiresAt());
        audit.record(actor, "create", "key:" + issued.id(), asked.role() + " \"" + asked.name() + "\""
                + (asked.expiresAt() == null ? "" : " until " + asked.expiresAt()));
        return register.one(issued.id()).with(issued.token().value());
    }

    @Transactional
    KeyView revoke(UUID id, Actor actor) {
        if (keys.revoke(id)) {
            audit.record(actor, "revoke", "key:" + id, null);
        }
        return register.one(id);
    }
}
