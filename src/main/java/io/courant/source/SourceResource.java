package io.courant.source;

import io.courant.cache.Dependencies;
import io.courant.cache.Kept;
import io.courant.http.Key;
import io.courant.http.Page;
import io.courant.http.ParameterReader;
import io.courant.http.Representation;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Sources, as the public sees them. */
@Path("/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Sources")
class SourceResource {

    private final SourceRepository sources;
    private final Representation representation;
    private final Dependencies dependencies;

    SourceResource(SourceRepository sources, Representation representation, Dependencies dependencies) {
        this.dependencies = dependencies;
        this.sources = sources;
        this.representation = representation;
    }

    @GET
    @Kept
    @Operation(operationId = "listSources", summary = "Sources",
            description = "Who or what the visible articles come from and quote: outlets, people, bodies, documents.")
    public Page<SourceView> list(@BeanParam SourceParameters parameters) {
        SourceQuery query = SourceQuery.of(parameters);
        representation.only(query.fields());
        dependencies.on(query.contentTags());
        return sources.page(query);
    }

    @GET
    @Path("/{key}")
    @Kept
    @Operation(operationId = "getSource", summary = "One source",
            description = "The profile of a source, by id or slug.")
    public SourceView one(
            @RestPath @Parameter(description = "Its id or slug.", example = "mara-teague") Key key,
            @RestQuery @Parameter(description = "Only these fields.", example = "name,quoteCount") List<String> fields) {
        ParameterReader reader = new ParameterReader();
        representation.only(reader.fields(fields, SourceQuery.FIELDS));
        reader.done();
        return sources.profile(key);
    }
}
