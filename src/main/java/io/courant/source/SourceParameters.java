package io.courant.source;

import io.courant.http.PageParameters;
import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of the list of sources. */
record SourceParameters(
        @RestQuery
        @Parameter(description = "Only sources of these kinds: `publisher`, `person`, `organization`, `government`, "
                + "`document`. A comma means any of; a leading `-` means not.", example = "person,government")
        List<String> kind,
        @RestQuery
        @Parameter(description = "Only sources that belong to this body (id or slug).", example = "marrow-water")
        List<String> affiliation,
        @RestQuery
        @Parameter(description = "Only these sources, by id.", example = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        List<String> ids,
        @RestQuery
        @Parameter(description = "Only these sources, by slug.", example = "mara-teague,ilse-varga")
        List<String> slugs,
        @RestQuery
        @Parameter(description = "Only sources with these words in a name or alias, whatever their accents and case; "
                + "each may be the beginning of one. `\"in this order\"`, `-not`, `or`.", example = "teag", schema = @Schema(type = SchemaType.STRING, maxLength = 300))
        String q,
        @RestQuery
        @Parameter(description = "The order: by name, by the number of articles, by when it was last seen, or, with `q` and "
                + "then by default, by how well its names fit: `relevance`.", schema = @Schema(type = SchemaType.STRING,
                        defaultValue = "name", enumeration = {"name", "-name", "-articleCount", "-lastSeen", "relevance"}))
        String sort,
        @RestQuery
        @Parameter(description = "Only these fields of each item, as `name,affiliation.slug`; those that the schema "
                + "requires are always there.", example = "name,kind,quoteCount")
        List<String> fields,
        @BeanParam PageParameters page) {}
