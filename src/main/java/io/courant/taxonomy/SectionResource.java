package io.courant.taxonomy;

import io.courant.cache.Kept;
import io.courant.http.Key;
import io.courant.http.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Sections, as the public sees them. */
@Path("/v1/sections")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Taxonomy")
class SectionResource {

    private final Labels labels;

    SectionResource(Labels labels) {
        this.labels = labels;
    }

    @GET
    @Kept
    @Operation(operationId = "listSections", summary = "Sections",
            description = "The sections that visible articles stand in.")
    public Page<LabelView> list(@BeanParam LabelParameters parameters) {
        return labels.page("section", parameters);
    }

    @GET
    @Path("/{key}")
    @Kept
    @Operation(operationId = "getSection", summary = "One section", description = "One section, by id or slug.")
    public LabelView one(@RestPath @Parameter(description = "Its id or slug.", example = "world-news") Key key) {
        return labels.one("section", key);
    }
}
