package io.courant.source;

import io.courant.http.PageParameters;
import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of the editors' list of sources. */
record EditorialSourceParameters(
        @RestQuery
        @Parameter(description = "Only sources of these kinds: `publisher`, `person`, `organization`, `government`, "
                + "`document`. A comma means any of; a leading `-` means not.", example = "person,government")
        List<String> kind,
        @RestQuery
        @Parameter(description = "Only sources that belong to this body (id or slug).", example = "marrow-water")
        List<String> affiliation,
        @RestQuery
        @Parameter(description = "Only sources with these words in a name or alias, whatever their accents and case; "
                + "each may be the beginning of one. `\"in this order\"`, `-not`, `or`.", example = "teag", schema = @Schema(type = SchemaType.STRING, maxLength = 300))
        String q,
        @RestQuery
        @Parameter(description = "The order: by name, or by when they were made or last changed.",
                schema = @Schema(type = SchemaType.STRING, defaultValue = "name",
                        enumeration = {"name", "-name", "-createdAt", "-updatedAt"}))
        String sort,
        @BeanParam PageParameters page) {}
