package io.courant.idempotency;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;

/** The header by which a request that is sent again is known. */
public record IdempotencyKey(
        @RestHeader("Idempotency-Key")
        @Parameter(example = "4f0c8c1e-0d52-4a3b-9d1c-2f8a3f1f6a77", description = "Any text of your own that names "
                + "this request, such as a UUID. Sent again within 24 hours, the request is not carried out again: the "
                + "answer is the first one's. With another body it is refused (422).",
                schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 200))
        String value) {}
