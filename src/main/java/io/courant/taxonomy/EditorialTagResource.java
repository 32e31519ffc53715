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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Tags, as editors keep them. */
@Path("/v1/editorial/tags")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READER)
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Editorial")
class EditorialTagResource {

    private final Labels labels;
    private final LabelDesk desk;
    private final TagRepository tags;
    private final JsonBody json;
    private final Once once;
    private final Caller caller;

    EditorialTagResource(Labels labels, LabelDesk desk, TagRepository tags, JsonBody json, Once once, Caller caller) {
        this.labels = labels;
        this.desk = desk;
        this.tags = tags;
        this.json = json;
        this.once = once;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listEditorialTags", summary = "All tags",
            description = "All tags, those included that no visible article has. Takes the role reader.")
    @SecurityRequirement(name = "token")
    public Page<EditorialLabel> list(@BeanParam LabelParameters parameters) {
        return labels.editorialPage(tags.noun(), parameters);
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getEditorialTag", summary = "One tag, to be edited",
            description = "A tag as `PUT` takes it back. Takes the role reader.")
    @SecurityRequirement(name = "token")
    public EditorialLabel one(@RestPath @Parameter(description = "Its id or slug.", example = "transport") Key key) {
        return labels.editorial(tags.noun(), key);
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createTag", summary = "Make a tag",
            description = "Makes a tag. The public sees it as soon as a visible article has it. Takes the role "
                    + "editor.")
    @SecurityRequirement(name = "token")
    @APIResponse(responseCode = "201", description = "It was made.",
            content = @Content(schema = @Schema(implementation = EditorialLabel.class)))
    public RestResponse<EditorialLabel> create(@BeanParam IdempotencyKey key,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EditorialLabel.class)))
            InputStream body) {
        EditorialLabel said = json.read(json.object(body), EditorialLabel.class, null);
        EditorialLabel made = once.perform(key, said, EditorialLabel.class,
                () -> desk.create(tags, said, caller.actor()));
        return Created.at("/v1/editorial/tags/{}", made.slug(), made);
    }

    @PUT
    @Path("/{key}")
    @RolesAllowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replaceTag", summary = "Replace a tag",
            description = "The tag becomes what the body says; without a slug it keeps its own. Takes the role "
                    + "editor.")
    @SecurityRequirement(name = "token")
    public EditorialLabel replace(
            @RestPath @Parameter(description = "Its id or slug.", example = "transport") Key key,
            @BeanParam IfMatch ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EditorialLabel.class)))
            InputStream body) {
        ObjectNode given = json.object(body);
        return desk.change(tags, key, ifMatch, shown -> given, caller.actor());
    }

    @PATCH
    @Path("/{key}")
    @RolesAllowed(Role.EDITOR)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "patchTag", summary = "Change a tag",
            description = "Changes the members that the body names (JSON Merge Patch, RFC 7396); `null` takes one "
                    + "away. Takes the role editor.")
    @SecurityRequirement(name = "token")
    public EditorialLabel patch(
            @RestPath @Parameter(description = "Its id or slug.", example = "transport") Key key,
            @BeanParam IfMatch ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MergePatch.class)))
            InputStream body) {
        ObjectNode patch = json.object(body);
        return desk.change(tags, key, ifMatch, shown -> MergePatch.apply(shown, patch), caller.actor());
    }

    @DELETE
    @Path("/{key}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "deleteTag", summary = "Delete a tag",
            description = "Deletes a tag that no article has; otherwise the answer is a 409 that says how many have "
                    + "it. Takes the role editor.")
    @SecurityRequirement(name = "token")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void delete(
            @RestPath @Parameter(description = "Its id or slug.", example = "transport") Key key,
            @BeanParam IfMatch ifMatch) {
        desk.delete(tags, key, ifMatch, caller.actor());
    }
}
