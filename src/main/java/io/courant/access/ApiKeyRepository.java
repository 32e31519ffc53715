package io.courant.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ApiKeyRepository implements PanacheRepositoryBase<ApiKey, UUID> {

    Optional<ApiKey> byToken(Token token) {
        return find("tokenHash", token.hash()).firstResultOptional();
    }

    boolean hasAdministrator() {
        return count("role", Role.ADMIN) > 0;
    }
}
