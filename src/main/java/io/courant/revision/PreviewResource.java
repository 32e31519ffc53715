package io.courant.revision;

import io.courant.article.ArticleIncludes;
import io.courant.article.ArticleRepository;
import io.courant.article.ArticleView;
import io.courant.article.Shape;
import io.courant.article.ShapeParameters;
import io.courant.http.ProblemException;
import io.courant.http.Representation;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What a preview link shows: the link itself is the right to see it. */
@Path("/v1/previews/{token}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Articles")
class PreviewResource {

    private final Previews previews;
    private final RevisionRepository revisions;
    private final ArticleRepository articles;
    private final ArticleIncludes includes;
    private final Representation representation;

    PreviewResource(Previews previews, RevisionRepository revisions, ArticleRepository articles, ArticleIncludes includes,
            Representation representation) {
        this.previews = previews;
        this.revisions = revisions;
        this.articles = articles;
        this.includes = includes;
        this.representation = representation;
    }

    @GET
    @Operation(operationId = "getPreview", summary = "An article before it is published",
            description = "The article as the link's revision has it, in the shape of a published one, so that a front end "
                    + "can draw it without any other right. 410 when the link has expired, or the revision is gone.")
    public RestResponse<ArticleView> one(
            @RestPath @Parameter(description = "The last segment of a preview link.",
                    example = "AZmfPCtbHnxXmi4Nb2wvXREAAAABZxd") String token,
            @BeanParam ShapeParameters parameters) {
        Shape shape = Shape.ofOne(parameters, includes);
        representation.only(shape.fields());
        PreviewToken preview = previews.read(token);
        ArticleView view = articles.past(revisions.past(preview.article(), preview.revision()), shape).orElseThrow(() ->
                ProblemException.gone("The revision that this link leads to is no longer kept."));
        return RestResponse.ResponseBuilder.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
