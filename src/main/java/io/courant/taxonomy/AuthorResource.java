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

/** Authors, as the public sees them. */
@Path("/v1/authors")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Taxonomy")
class AuthorResource {

    private final Labels labels;

    AuthorResource(Labels labels) {
        this.labels = labels;
    }

    @GET
    @Kept
    @Operation(operationId = "listAuthors", summary = "Authors", description = "The authors of visible articles.")
    public Page<LabelView> list(@BeanParam LabelParameters parameters) {
        return labels.page("author", parameters);
    }

    @GET
    @Path("/{key}")
    @Kept
    @Operation(operationId = "getAuthor", summary = "One author", description = "One author, by id or slug.")
    public LabelView one(@RestPath @Parameter(description = "Its id or slug.", example = "nell-forsythe") Key key) {
        return labels.one("author", key);
    }
}
