package io.courant.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.courant.access.Role;
import io.courant.http.Created;
import io.courant.http.IfMatch;
import io.courant.http.JsonBody;
import io.courant.http.Key;
import io.courant.http.MergePatch;
import io.courant.http.Page;
import io.courant.http.ProblemException;
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

/** Stories, as editors gather them. */
@Path("/v1/editorial/stories")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.EDITOR)
@Tag(name = "Editorial")
class EditorialStoryResource {

    private static final String KEY = "Its id or slug.";
    private static final String EXAMPLE = "the-aldous-sound-tunnel";

    private final StoryDesk desk;
    private final StoryBounds bounds;
    private final StoryRepository stories;
    private final JsonBody json;
    private final Once once;

    EditorialStoryResource(StoryDesk desk, StoryBounds bounds, StoryRepository stories, JsonBody json, Once once) {
        this.desk = desk;
        this.bounds = bounds;
        this.stories = stories;
        this.json = json;
        this.once = once;
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "listEditorialStories", summary = "Stories, those included that readers do not see",
            description = "All stories, whatever their articles are. Role: reader.")
    @SecurityRequirement(name = "token")
    public Page<EditorialStory> list(@BeanParam EditorialStoryParameters parameters) {
        EditorialStoryParameters.Asked asked = parameters.read();
        return stories.editorialPage(asked.words(), asked.paging());
    }

    @GET
    @Path("/{key}")
    @RolesAllowed(Role.READER)
    @Operation(operationId = "getEditorialStory", summary = "One story, to be edited",
            description = "One story by id or slug, as it can be sent back. Role: reader.")
    @SecurityRequirement(name = "token")
    public EditorialStory one(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key) {
        return stories.editorial(key).orElseThrow(() -> ProblemException.notFound("story", key));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createStory", summary = "Gather a story",
            description = "Gathers articles into a story. Readers see it as soon as they see one of them. Role: editor.")
    @SecurityRequirement(name = "token")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EditorialStory.class)))
    @APIResponse(responseCode = "201", description = "The story was made.",
            content = @Content(schema = @Schema(implementation = EditorialStory.class)))
    public RestResponse<EditorialStory> create(@BeanParam IdempotencyKey key, InputStream body) {
        ObjectNode document = json.object(body);
        EditorialStory made = once.perform(key, document, EditorialStory.class, () -> desk.create(document));
        return Created.at("/v1/editorial/stories/{}", made.slug(), made);
    }

    @PUT
    @Path("/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replaceStory", summary = "Replace a story",
            description = "The story is from now on what the body says; what it leaves out is taken away, except the slug and who "
                    + "goes on with it. Role: editor.")
    @SecurityRequirement(name = "token")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EditorialStory.class)))
    public EditorialStory replace(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @BeanParam IfMatch condition, InputStream body) {
        ObjectNode document = json.object(body);
        return desk.change(key, condition, current -> document);
    }

    @PATCH
    @Path("/{key}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "patchStory", summary = "Change parts of a story",
            description = "A merge patch (RFC 7396); the list of articles is replaced whole. Role: editor.")
    @SecurityRequirement(name = "token")
    @RequestBody(required = true, content = {
        @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = EditorialStory.class)),
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EditorialStory.class))})
    public EditorialStory patch(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @BeanParam IfMatch condition, InputStream body) {
        ObjectNode patch = json.object(body);
        return desk.change(key, condition, current -> MergePatch.apply(current, patch));
    }

    @DELETE
    @Path("/{key}")
    @Operation(operationId = "deleteStory", summary = "Dissolve a story",
            description = "The story goes; its articles stay, and what Courant had gathered in it is not gathered again. "
                    + "Role: editor.")
    @SecurityRequirement(name = "token")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void delete(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key, @BeanParam IfMatch condition) {
        desk.delete(key, condition);
    }

    @POST
    @Path("/{key}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "mergeStory", summary = "Merge a story into another",
            description = "The two are one: the other has the articles of both from now on, its own first, and the addresses of "
                    + "this one lead to it. Where Courant goes on with it, all of them stay in it. The answer is the other, which "
                    + "can be split again. Role: editor.")
    @SecurityRequirement(name = "token")
    public EditorialStory merge(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @BeanParam IfMatch condition, @BeanParam IdempotencyKey idempotency,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = StoryMerge.class)))
            InputStream body) {
        StoryMerge request = json.read(body, StoryMerge.class);
        return once.perform(idempotency, request, EditorialStory.class, () -> bounds.merge(key, condition, request));
    }

    @POST
    @Path("/{key}/split")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "splitStory", summary = "Split a story in two",
            description = "Some articles of this story tell another one from now on, in the order in which they are named; the "
                    + "same goes on with both. Courant does not join them again. The answer is the other story. Role: editor.")
    @SecurityRequirement(name = "token")
    @APIResponse(responseCode = "201", description = "The other story was made.",
            content = @Content(schema = @Schema(implementation = EditorialStory.class)))
    public RestResponse<EditorialStory> split(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @BeanParam IfMatch condition, @BeanParam IdempotencyKey idempotency,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = StorySplit.class)))
            InputStream body) {
        StorySplit request = json.read(body, StorySplit.class);
        EditorialStory made = once.perform(idempotency, request, EditorialStory.class,
                () -> bounds.split(key, condition, request));
        return Created.at("/v1/editorial/stories/{}", made.slug(), made);
    }
}
