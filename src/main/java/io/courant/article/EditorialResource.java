package io.courant.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.courant.access.Role;
import io.courant.http.Created;
import io.courant.http.IfMatch;
import io.courant.http.JsonBody;
import io.courant.http.Key;
import io.courant.http.MergePatch;
import io.courant.http.Page;
import io.courant.idempotency.IdempotencyKey;
import io.courant.idempotency.Once;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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

/** Articles, as their editors write them. */
@Path("/v1/editorial/articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CONTRIBUTOR)
@Tag(name = "Editorial")
class EditorialResource {

    private final ArticleDesk desk;
    private final ArticleRepository articles;
    private final Addresses addresses;
    private final JsonBody json;
    private final Once once;

    EditorialResource(ArticleDesk desk, ArticleRepository articles, Addresses addresses, JsonBody json, Once once) {
        this.desk = desk;
        this.articles = articles;
        this.addresses = addresses;
        this.json = json;
        this.once = once;
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "listEditorialArticles", summary = "Articles, drafts included",
            description = "All articles, whoever may see them, the last changed first. Role: reader.")
    @SecurityRequirement(name = "token")
    public Page<EditorialCard> list(@BeanParam EditorialParameters parameters) {
        return articles.editorialPage(parameters.read());
    }

    @GET
    @Path("/{key}")
    @RolesAllowed(Role.READER)
    @Operation(operationId = "getEditorialArticle", summary = "One article, to be edited",
            description = "One article by id or slug, now or formerly, as it can be sent back. Role: reader.")
    @SecurityRequirement(name = "token")
    public EditorialArticle one(@RestPath @Parameter(description = "Its id or slug.",
            example = "the-nights-the-dredgers-stood-still") Key key) {
        return articles.editorial(key).orElseThrow(() -> addresses.missing(key));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createArticle", summary = "Write a draft",
            description = "Makes an article, as a draft: nobody sees it until it is published. Quotes are found in the text. "
                    + "Role: contributor.")
    @SecurityRequirement(name = "token")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EditorialArticle.class)))
    @APIResponse(responseCode = "201", description = "The draft was made.",
            content = @Content(schema = @Schema(implementation = EditorialArticle.class)))
    public RestResponse<EditorialArticle> create(@BeanParam IdempotencyKey key, InputStream body) {
        ObjectNode document = json.object(body);
        EditorialArticle made = once.perform(key, document, EditorialArticle.class, () -> desk.create(document));
        return Created.at("/v1/editorial/articles/{}", made.slug(), made);
    }

    @PUT
    @Path("/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replaceArticle", summary = "Replace an article",
            description = "The article says from now on what the body says; what the body leaves out is taken away, except "
                    + "the slug. Role: contributor for its own drafts, editor for all.")
    @SecurityRequirement(name = "token")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EditorialArticle.class)))
    public EditorialArticle replace(
            @RestPath @Parameter(description = "Its id or slug.", example = "the-nights-the-dredgers-stood-still") Key key,
            @BeanParam IfMatch condition, InputStream body) {
        ObjectNode document = json.object(body);
        return desk.change(key, condition, current -> document);
    }

    @PATCH
    @Path("/{key}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "patchArticle", summary = "Change parts of an article",
            description = "A merge patch (RFC 7396): members that are given replace those that are there, null takes one "
                    + "away; lists are replaced whole. Role: contributor for its own drafts, editor for all.")
    @SecurityRequirement(name = "token")
    @RequestBody(required = true, content = {
        @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = EditorialArticle.class)),
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EditorialArticle.class))})
    public EditorialArticle patch(
            @RestPath @Parameter(description = "Its id or slug.", example = "the-nights-the-dredgers-stood-still") Key key,
            @BeanParam IfMatch condition, InputStream body) {
        return desk.change(key, condition, ArticleDesk.patch(json.object(body)));
    }

    @DELETE
    @Path("/{key}")
    @Operation(operationId = "deleteArticle", summary = "Delete an article",
            description = "Takes away a draft, or what is scheduled and not yet visible; what readers see is unpublished "
                    + "first, or taken down. What readers saw before answers 410 from now on. Role: contributor for its "
                    + "own drafts, editor for all.")
    @SecurityRequirement(name = "token")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void delete(
            @RestPath @Parameter(description = "Its id or slug.", example = "the-nights-the-dredgers-stood-still") Key key,
            @BeanParam IfMatch condition) {
        desk.delete(key, condition);
    }
}
