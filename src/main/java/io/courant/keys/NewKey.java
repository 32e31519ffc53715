package io.courant.keys;

import io.courant.access.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key that is asked for. */
@Schema(name = "NewKey", description = "The key that is asked for.")
record NewKey(
        @Schema(description = "Whose key it is, or what for: it stands in the audit log.", required = true,
                examples = "Night desk")
        @NotBlank @Size(max = 200)
        @Pattern(regexp = "[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*",
                message = "must hold no control characters and no bidirectional controls")
        String name,
        @Schema(description = "What it may do; each role may all that the one before it may.", required = true,
                enumeration = {Role.READER, Role.CONTRIBUTOR, Role.EDITOR, Role.ADMIN}, examples = Role.EDITOR)
        @NotNull @Pattern(regexp = Role.READER + "|" + Role.CONTRIBUTOR + "|" + Role.EDITOR + "|" + Role.ADMIN,
                message = "must be one of reader, contributor, editor, admin")
        String role,
        @Schema(description = "When it stops being good, in the future; never, if it is left out.",
                examples = "2126-12-31T23:00:00Z")
        Instant expiresAt) {}
