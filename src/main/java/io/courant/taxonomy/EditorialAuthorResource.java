package io.courant.taxonomy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.courant.access.Caller;
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

/** Authors, as editors keep them. */
@Path("/v1/editorial/authors")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READER)
@Tag(name = "Editorial")
class EditorialAuthorResource {

    private final Labels labels;
    private final LabelDesk desk;
    private final AuthorRepository authors;
    private final JsonBody json;
    private final Once once;
    private final Caller caller;

    EditorialAuthorResource(Labels labels, LabelDesk desk, AuthorRepository authors, JsonBody json, Once once,
            Caller caller) {
        this.labels = labels;
        this.desk = desk;
        this.authors = authors;
        this.json = json;
        this.once = once;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listEditorialAuthors", summary = "All authors",
            description = "All authors, those included that no visible article has. Takes the role reader.")
    @SecurityRequirement(name = "token")
    public Page<EditorialLabel> list(@BeanParam LabelParameters parameters) {
        return labels.editorialPage(authors.noun(), parameters);
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getEditorialAuthor", summary = "One author, to be edited",
            description = "An author as `PUT` takes it back. Takes the role reader.")
    @SecurityRequirement(name = "token")
    public EditorialLabel one(
            @RestPath @Parameter(description = "Its id or slug.", example = "nell-forsythe") Key key) {
        return labels.editorial(authors.noun(), key);
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createAuthor", summary = "Make an author",
            description = "Makes an author. The public sees it as soon as a visible article has it. Takes the role "
                    + "editor.")
    @SecurityRequirement(name = "token")
    @APIResponse(responseCode = "201", description = "It was made.",
            content = @Content(schema = @Schema(implementation = EditorialLabel.class)))
    public RestResponse<EditorialLabel> create(@BeanParam IdempotencyKey key,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EditorialLabel.class)))
            InputStream body) {
        EditorialLabel said = json.read(json.object(body), EditorialLabel.class, null);
        EditorialLabel made = once.perform(key, said, EditorialLabel.class,
                () -> desk.create(authors, said, caller.actor()));
        return Created.at("/v1/editorial/authors/{}", made.slug(), made);
    }

    @PUT
    @Path("/{key}")
    @RolesAllowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replaceAuthor", summary = "Replace an author",
            description = "The author becomes what the body says; without a slug it keeps its own. Takes the role "
                    + "editor.")
    @SecurityRequirement(name = "token")
    public EditorialLabel replace(
            @RestPath @Parameter(description = "Its id or slug.", example = "nell-forsythe") Key key,
            @BeanParam IfMatch ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EditorialLabel.class)))
            InputStream body) {
        ObjectNode given = json.object(body);
        return desk.change(authors, key, ifMatch, shown -> given, caller.actor());
    }

    @PATCH
    @Path("/{key}")
    @RolesAllowed(Role.EDITOR)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "patchAuthor", summary = "Change an author",
            description = "Changes the members that the body names (JSON Merge Patch, RFC 7396); `null` takes one "
                    + "away. Takes the role editor.")
    @SecurityRequirement(name = "token")
    public EditorialLabel patch(
            @RestPath @Parameter(description = "Its id or slug.", example = "nell-forsythe") Key key,
            @BeanParam IfMatch ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MergePatch.class)))
            InputStream body) {
        ObjectNode patch = json.object(body);
        return desk.change(authors, key, ifMatch, shown -> MergePatch.apply(shown, patch), caller.actor());
    }

    @DELETE
    @Path("/{key}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "deleteAuthor", summary = "Delete an author",
            description = "Deletes an author that no article has; otherwise the answer is a 409 that says how many have "
                    + "it. Takes the role editor.")
    @SecurityRequirement(name = "token")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void delete(
            @RestPath @Parameter(description = "Its id or slug.", example = "nell-forsythe") Key key,
            @BeanParam IfMatch ifMatch) {
        desk.delete(authors, key, ifMatch, caller.actor());
    }
}
