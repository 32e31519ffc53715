package io.courant.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of the audit log. */
@Schema(name = "AuditEntry", description = "That somebody did something, as it was written down then.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditView(
        @Schema(description = "When.", required = true)
        Instant at,
        @Schema(format = "uuid", description = "The id of the key that was used; absent for the configured "
                + "administrator, and for what Courant does by itself.", examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String key,
        @Schema(description = "The name of the key, as it was then.", required = true, examples = "Night desk")
        String name,
        @Schema(description = "What was done, as a verb. `use` is a request that changed nothing, or was refused; "
                + "`detail` then has its method, path and status.", required = true, examples = "publish")
        String action,
        @Schema(description = "To what: its kind and id.", examples = "article:0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String item,
        @Schema(description = "What else there is to know.", examples = "GET /v1/keys 200")
        String detail,
        @Schema(description = "The `X-Request-Id` of the request; the server's log has it too.",
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d12")
        String requestId) {}
