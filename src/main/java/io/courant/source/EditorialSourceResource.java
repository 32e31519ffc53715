package io.courant.source;

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

/** Sources, as editors keep them. */
@Path("/v1/editorial/sources")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READER)
@Tag(name = "Editorial")
class EditorialSourceResource {

    private static final String KEY = "Its id or slug, former slugs and those of merged duplicates included.";

    private final EditorialSources sources;
    private final SourceDesk desk;
    private final JsonBody json;
    private final Once once;
    private final Caller caller;

    EditorialSourceResource(EditorialSources sources, SourceDesk desk, JsonBody json, Once once, Caller caller) {
        this.sources = sources;
        this.desk = desk;
        this.json = json;
        this.once = once;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listEditorialSources", summary = "All sources",
            description = "All sources, those included that only drafts refer to. Takes the role reader.")
    @SecurityRequirement(name = "token")
    public Page<EditorialSource> list(@BeanParam EditorialSourceParameters parameters) {
        return sources.page(parameters);
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getEditorialSource", summary = "One source, to be edited",
            description = "A source as `PUT` takes it back. Takes the role reader.")
    @SecurityRequirement(name = "token")
    public EditorialSource one(@RestPath @Parameter(description = KEY, example = "mara-teague") Key key) {
        return sources.one(key);
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createSource", summary = "Make a source",
            description = "Makes a source. The public sees it as soon as a visible article refers to it. Takes the "
                    + "role editor.")
    @SecurityRequirement(name = "token")
    @APIResponse(responseCode = "201", description = "It was made.",
            content = @Content(schema = @Schema(implementation = EditorialSource.class)))
    public RestResponse<EditorialSource> create(@BeanParam IdempotencyKey key,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EditorialSource.class)))
            InputStream body) {
        EditorialSource said = json.read(json.object(body), EditorialSource.class, null);
        EditorialSource made = once.perform(key, said, EditorialSource.class, () -> desk.create(said, caller.actor()));
        return Created.at("/v1/editorial/sources/{}", made.slug(), made);
    }

    @PUT
    @Path("/{key}")
    @RolesAllowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replaceSource", summary = "Replace a source",
            description = "The source becomes what the body says; what the body leaves out is not known of it any "
                    + "more, except its slug, which stays. Takes the role editor.")
    @SecurityRequirement(name = "token")
    public EditorialSource replace(@RestPath @Parameter(description = KEY, example = "mara-teague") Key key,
            @BeanParam IfMatch ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EditorialSource.class)))
            InputStream body) {
        ObjectNode given = json.object(body);
        return desk.change(key, ifMatch, shown -> given, caller.actor());
    }

    @PATCH
    @Path("/{key}")
    @RolesAllowed(Role.EDITOR)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "patchSource", summary = "Change a source",
            description = "Changes the members that the body names (JSON Merge Patch, RFC 7396): `null` takes one "
                    + "away, an array is replaced as a whole. Takes the role editor.")
    @SecurityRequirement(name = "token")
    public EditorialSource patch(@RestPath @Parameter(description = KEY, example = "mara-teague") Key key,
            @BeanParam IfMatch ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MergePatch.class)))
            InputStream body) {
        ObjectNode patch = json.object(body);
        return desk.change(key, ifMatch, shown -> MergePatch.apply(shown, patch), caller.actor());
    }

    @DELETE
    @Path("/{key}")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "deleteSource", summary = "Delete a source",
            description = "Deletes a source that nothing refers to; otherwise the answer is a 409 that says what does. "
                    + "A duplicate is merged instead. Takes the role editor.")
    @SecurityRequirement(name = "token")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void delete(@RestPath @Parameter(description = KEY, example = "mara-teague") Key key,
            @BeanParam IfMatch ifMatch) {
        desk.delete(key, ifMatch, caller.actor());
    }

    @GET
    @Path("/{key}/merge-candidates")
    @Operation(operationId = "listMergeCandidates", summary = "Sources that may be the same",
            description = "The sources that may be the same as this one, each with what speaks for it, the most convincing "
                    + "first: at most 20. A name in common is a reason to look, and no proof: two people may have it. Always "
                    + "whole, so `next` never comes. Takes the role reader.")
    @SecurityRequirement(name = "token")
    public Page<MergeCandidate> candidates(@RestPath @Parameter(description = KEY, example = "mara-teague") Key key) {
        return sources.candidates(key);
    }

    @POST
    @Path("/{key}/merge")
    @RolesAllowed(Role.EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "mergeSource", summary = "Merge a source into another",
            description = "Makes a duplicate one with another source: its quotes, citations, articles and the sources "
                    + "that belong to it become the other's, its name and aliases become aliases, its external ids are "
                    + "added where the other has none of that scheme. Its id and slugs lead to the other from now on. "
                    + "The answer is the other. It cannot be undone. Takes the role editor.")
    @SecurityRequirement(name = "token")
    public EditorialSource merge(@RestPath @Parameter(description = KEY, example = "mara-teague") Key key,
            @BeanParam IfMatch ifMatch, @BeanParam IdempotencyKey idempotencyKey,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MergeRequest.class)))
            InputStream body) {
        MergeRequest request = json.read(body, MergeRequest.class);
        return once.perform(idempotencyKey, request, EditorialSource.class,
                () -> desk.merge(key, ifMatch, request, caller.actor()));
    }
}
