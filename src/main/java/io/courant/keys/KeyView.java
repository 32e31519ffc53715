package io.courant.keys;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.access.Role;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key, as administrators see it. */
@Schema(name = "ApiKey", description = "Somebody's right to call the private part of the API.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeyView(
        @Schema(format = "uuid", description = "Its id (UUIDv7).", required = true,
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "Whose key it is, or what for.", required = true, examples = "Night desk")
        String name,
        @Schema(description = "What it may do.", required = true,
                enumeration = {Role.READER, Role.CONTRIBUTOR, Role.EDITOR, Role.ADMIN}, examples = Role.EDITOR)
        String role,
        @Schema(description = "When it was made.", required = true)
        Instant createdAt,
        @Schema(description = "When it stops being good; absent if never.")
        Instant expiresAt,
        @Schema(description = "When it was revoked; absent if it was not.")
        Instant revokedAt,
        @Schema(description = "When it was last used, to the minute; absent if it never was.")
        Instant lastUsedAt,
        @Schema(description = "The token. It is shown once, in the answer to the request that made the key.",
                examples = "crt_...")
        String token) {

    /** The same with the token; null takes it away. */
    KeyView with(String shown) {
        return new KeyView(id, name, role, createdAt, expiresAt, revokedAt, lastUsedAt, shown);
    }
}
