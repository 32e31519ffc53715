package io.courant.revision;

import io.courant.article.Addresses;
import io.courant.cache.Dependencies;
import io.courant.cache.Kept;
import io.courant.change.ItemType;
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
import java.util.UUID;
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
    private final Dependencies dependencies;

    RevisionResource(RevisionRepository revisions, Addresses addresses, Dependencies dependencies) {
        this.dependencies = dependencies;
        this.revisions = revisions;
        this.addresses = addresses;
    }

    @GET
    @Kept
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
        UUID article = addresses.visible(key);
        dependencies.on(ItemType.ARTICLE.tag(article.toString()));
        return revisions.seen(article, paging);
    }
}
