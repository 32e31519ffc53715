package io.courant.audit;

import io.courant.http.PageParameters;
import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of the audit log. */
record AuditParameters(
        @RestQuery
        @Parameter(description = "Only what was done with these keys, by id.",
                example = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        List<String> key,
        @RestQuery
        @Parameter(description = "Only these actions. A comma means any of; a leading `-` means not: `-use` leaves out "
                + "all that changed nothing.", example = "-use")
        List<String> action,
        @RestQuery
        @Parameter(description = "Only what was done to these items.",
                example = "article:0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        List<String> item,
        @RestQuery
        @Parameter(description = "Only what was done at this time or later (RFC 3339, or a date).",
                example = "2026-10-01", schema = @Schema(type = SchemaType.STRING))
        String since,
        @RestQuery
        @Parameter(description = "Only what was done before this time (RFC 3339, or a date).",
                example = "2126-10-02T17:40:00Z", schema = @Schema(type = SchemaType.STRING))
        String until,
        @BeanParam PageParameters page) {}
