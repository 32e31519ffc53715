package io.courant.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.courant.access.Role;
import io.courant.http.Created;
import io.courant.http.JsonBody;
import io.courant.http.Key;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Articles, as another system that has ids of its own for them writes them. */
@Path("/v1/editorial/publishers/{key}/articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CONTRIBUTOR)
@Tag(name = "Editorial")
class UpsertResource {

    private final ArticleDesk desk;
    private final JsonBody json;

    UpsertResource(ArticleDesk desk, JsonBody json) {
        this.desk = desk;
        this.json = json;
    }

    @PUT
    @Path("/{externalId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "upsertArticle", summary = "Make or replace an article by your own id",
            description = "The article that the publisher knows by this id says what the body says from now on; where there "
                    + "is none it is made, as a draft. Sending the same again changes nothing and makes no new version. "
                    + "The sender's system is taken to know best, so there is no `If-Match`. Role: contributor for its "
                    + "own drafts, editor for all.")
    @SecurityRequirement(name = "token")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EditorialArticle.class)))
    @APIResponse(responseCode = "201", description = "The draft was made.",
            content = @Content(schema = @Schema(implementation = EditorialArticle.class)))
    @APIResponse(responseCode = "200", description = "The article says what was sent.",
            content = @Content(schema = @Schema(implementation = EditorialArticle.class)))
    public RestResponse<EditorialArticle> upsert(
            @RestPath @Parameter(description = "The publisher's id or slug.", example = "strait-and-shore") Key key,
            @RestPath @Parameter(description = "Your id of the article, percent-encoded.", example = "cms-48213")
            String externalId, InputStream body) {
        ObjectNode document = json.object(body);
        document.put("publisher", key.toString()).put("externalId", externalId);
        ArticleDesk.Upserted result = desk.upsert(key, externalId, document);
        return result.made() ? Created.at("/v1/editorial/articles/{}", result.article().slug(), result.article())
                : RestResponse.ok(result.article());
    }
}
