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
import org.jboss.resteasy.reactive.RestPath;

/** Tags, as the public sees them. */
@Path("/v1/tags")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Taxonomy")
class TagResource {

    private final Labels labels;

    TagResource(Labels labels) {
        this.labels = labels;
    }

    @GET
    @Kept
    @Operation(operationId = "listTags", summary = "Tags", description = "The tags that visible articles carry.")
    public Page<LabelView> list(@BeanParam LabelParameters parameters) {
        return labels.page("tag", parameters);
    }

    @GET
    @Path("/{key}")
    @Kept
    @Operation(operationId = "getTag", summary = "One tag", description = "One tag, by id or slug.")
    public LabelView one(@RestPath @Parameter(description = "Its id or slug.", example = "transport") Key key) {
        return labels.one("tag", key);
    }
}
