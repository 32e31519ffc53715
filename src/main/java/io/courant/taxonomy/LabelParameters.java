package io.courant.taxonomy;

import io.courant.http.PageParameters;
import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of the lists of sections, tags and authors. */
record LabelParameters(
        @RestQuery
        @Parameter(description = "Only those with a name that has a word beginning like this, whatever its accents and "
                + "case.", example = "wo", schema = @Schema(type = SchemaType.STRING, maxLength = 300))
        String q,
        @RestQuery
        @Parameter(description = "The order: by name, or by the number of articles.",
                schema = @Schema(type = SchemaType.STRING, defaultValue = "name",
                        enumeration = {"name", "-name", "-articleCount"}))
        String sort,
        @RestQuery
        @Parameter(description = "Only these fields of each item; those that the schema requires are always there.",
                example = "name")
        List<String> fields,
        @BeanParam PageParameters page) {}
