package io.courant.revision;

import io.courant.article.Addresses;
import io.courant.http.Key;
import io.courant.http.Page;
import io.courant.http.PageParameters;
import io.courant.http.Paging;
import io.courant.http.ParameterReader;
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

/** What readers have seen of an article. */
@Path("/v1/articles/{key}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Articles")
class RevisionResource {

    private final RevisionRepository revisions;
    private final Addresses addresses;

    RevisionResource(RevisionRepository revisions, Addresses addresses) {
        this.revisions = revisions;
        this.addresses = addresses;
    }

    @GET
    @Operation(operationId = "listRevisions", summary = "The public history of an article",
            description = "The versions that readers have seen, newest first, with what they were told of each. Texts of "
                    + "earlier versions are not published.")
    public Page<RevisionView> list(
            @RestPath
            @Parameter(description = "The article's id or slug.", example = "the-nights-the-dredgers-stood-still")
            Key key,
            @BeanParam PageParameters page) {
        ParameterReader reader = new ParameterReader();
        Paging paging = reader.paging(page, null, EditorialRevisionResource.SORTS, EditorialRevisionResource.NEWEST);
        reader.done();
        return revisions.seen(addresses.visible(key), paging);
    }
}
