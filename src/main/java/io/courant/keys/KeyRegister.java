package io.courant.keys;

import io.courant.access.Role;
import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.Page;
import io.courant.http.Paging;
import io.courant.http.ParameterReader;
import io.courant.http.ProblemException;
import io.courant.http.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All keys, good or not, without what opens anything. */
@ApplicationScoped
class KeyRegister {

    private static final Sort NEWEST = new Sort("-createdAt", "k.created_at", Sort.Type.TIMESTAMP);
    private static final Select KEYS = new Select("api_key k", "k.id", Map.of("document", """
            json_build_object('id', k.id, 'name', k.name, 'role', k.role, 'createdAt', k.created_at,
              'expiresAt', k.expires_at, 'revokedAt', k.revoked_at, 'lastUsedAt', k.last_used_at)"""));

    private final Rows rows;
    private final Clock clock;

    KeyRegister(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    KeyView one(UUID id) {
        return rows.one(KEYS, new Conditions().and("k.id = %1$s", id), KeyRegister::view)
                .orElseThrow(() -> ProblemException.noSuch("key"));
    }

    Page<KeyView> page(KeyParameters given) {
        ParameterReader reader = new ParameterReader();
        Conditions conditions = new Conditions().matching(reader.terms("role", given.role(), Role.LADDER), "k.role");
        boolean active = reader.flag("active", given.active());
        if (given.active() != null) {
            conditions.and((active ? "" : "not ") + "(k.revoked_at is null and coalesce(k.expires_at > %1$s, true))",
                    clock.instant());
        }
        Paging paging = reader.paging(given.page(), null, List.of(NEWEST), NEWEST);
        reader.done();
        return rows.page(KEYS, conditions, paging, KeyRegister::view);
    }

    private static KeyView view(Rows.Row row) {
        return row.document("document", KeyView.class);
    }
}
