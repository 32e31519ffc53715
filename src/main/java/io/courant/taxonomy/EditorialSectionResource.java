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

/** Sections, as editors keep them. */
@Path("/v1/editorial/sections")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READER)
@Tag(name = "Editorial")
class EditorialSectionResource {

    private final Labels labels;
    private final LabelDesk desk;
    private final SectionRepository sections;
    private final JsonBody json;
    private final Once once;
    private final Caller caller;

    EditorialSectionResource(Labels labels, LabelDesk desk, SectionRepository sections, JsonBody json, Once once,
            Caller caller) {
        this.labels = labels;
        this.desk = desk;
        this.sections = sections;
        this.json = json;
        this.once = once;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listEditorialSections", summary = "All sections",
            description = "All sections, those included that no visible article has. Takes the role reader.")
    @SecurityRequirement(name = "token")
    public Page<EditorialLabel> list(@BeanParam LabelParameters parameters) {
        return labels.editorialPage(sections.noun(), parameters);
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getEditorialSection", summary = "One section, to be edited",
            description = "A section as `PUT` takes it back. Takes the role reader.")
    @SecurityRequirement(name = "token")
    public EditorialLabel one(@RestPath @Parameter(description = "Its id or slug.", example = "world-news") Key key) {
        return labels.editorial(sections.noun(), key);
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createSection", summary = "Make a section",
            description = "Makes a section. The public sees it as soon as a visible article has it. Takes the role "
                    + "editor.")
    @SecurityRequirement(name = "token")
    @APIResponse(responseCode = "201", description = "It was made.",
            content = @Content(schema = @Schema(implementation = EditorialLabel.class)))
    public RestResponse<EditorialLabel> create(@BeanParam IdempotencyKey key,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EditorialLabel.class)))
            InputStream body) {
        EditorialLabel said = json.read(json.object(body), EditorialLabel.class, null);
        EditorialLabel made = once.perform(key, said, EditorialLabel.class,
                () -> desk.create(sections, said, caller.actor()));
        return Created.at("/v1/editorial/sections/{}", made.slug(), made);
    }

    @PUT
    @Path("/{key}")
    @RolesAllowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replaceSection", summary = "Replace a section",
            description = "The section becomes what the body says; without a slug it keeps its own. Takes the role "
                    + "editor.")
    @SecurityRequirement(name = "token")
    public EditorialLabel replace(
            @RestPath @Parameter(description = "Its id or slug.", example = "world-news") Key key,
            @BeanParam IfMatch ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EditorialLabel.class)))
            InputStream body) {
        ObjectNode given = json.object(body);
        return desk.change(sections, key, ifMatch, shown -> given, caller.actor());
    }

    @PATCH
    @Path("/{key}")
    @RolesAllowed(Role.EDITOR)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "patchSection", summary = "Change a section",
            description = "Changes the members that the body names (JSON Merge Patch, RFC 7396); `null` takes one "
                    + "away. Takes the role editor.")
    @SecurityRequirement(name = "token")
    public EditorialLabel patch(
            @RestPath @Parameter(description = "Its id or slug.", example = "world-news") Key key,
            @BeanParam IfMatch ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MergePatch.class)))
            InputStream body) {
        ObjectNode patch = json.object(body);
        return desk.change(sections, key, ifMatch, shown -> MergePatch.apply(shown, patch), caller.actor());
    }

    @DELETE
    @Path("/{key}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "deleteSection", summary = "Delete a section",
            description = "Deletes a section that no article has; otherwise the answer is a 409 that says how many have "
                    + "it. Takes the role editor.")
    @SecurityRequirement(name = "token")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void delete(
            @RestPath @Parameter(description = "Its id or slug.", example = "world-news") Key key,
            @BeanParam IfMatch ifMatch) {
        desk.delete(sections, key, ifMatch, caller.actor());
    }
}
