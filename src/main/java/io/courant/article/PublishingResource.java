package io.courant.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.courant.access.Role;
import io.courant.http.IfMatch;
import io.courant.http.JsonBody;
import io.courant.http.Key;
import io.courant.idempotency.IdempotencyKey;
import io.courant.idempotency.Once;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The moves of an article's life. */
@Path("/v1/editorial/articles/{key}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.EDITOR)
@Tag(name = "Editorial")
class PublishingResource {

    private static final String KEY = "Its id or slug.";
    private static final String EXAMPLE = "the-nights-the-dredgers-stood-still";

    private final Publishing publishing;
    private final JsonBody json;
    private final Once once;

    PublishingResource(Publishing publishing, JsonBody json, Once once) {
        this.publishing = publishing;
        this.json = json;
        this.once = once;
    }

    @POST
    @Path("/publish")
    @Operation(operationId = "publishArticle", summary = "Publish an article, now or at a given time",
            description = "From the given moment on readers see it, on every node, without any job that could be late; a "
                    + "moment in the past dates it back. What is published already is moved to the new moment. Role: "
                    + "editor.")
    @SecurityRequirement(name = "token")
    @RequestBody(content = @Content(schema = @Schema(implementation = Publication.class)))
    public EditorialArticle publish(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @BeanParam IfMatch condition, @BeanParam IdempotencyKey idempotency, InputStream body) {
        ObjectNode document = json.object(body);
        return once.perform(idempotency, document, EditorialArticle.class, () ->
                publishing.publish(key, condition, json.read(document, Publication.class)));
    }

    @POST
    @Path("/unpublish")
    @Operation(operationId = "unpublishArticle", summary = "Take an article back to the desk",
            description = "Readers do not see it any more (404), until it is published again; it keeps its date and its "
                    + "address. Role: editor.")
    @SecurityRequirement(name = "token")
    @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class)))
    public EditorialArticle unpublish(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @BeanParam IfMatch condition, @BeanParam IdempotencyKey idempotency, InputStream body) {
        ObjectNode document = json.object(body);
        return once.perform(idempotency, document, EditorialArticle.class, () ->
                publishing.unpublish(key, condition, json.read(document, Reason.class)));
    }

    @POST
    @Path("/corrections")
    @Operation(operationId = "correctArticle", summary = "Correct an article, and say so",
            description = "Changes what readers have seen and tells them: the note stands at the article, counts on every "
                    + "card and link that shows it, and is listed at `/v1/corrections`. Role: editor.")
    @SecurityRequirement(name = "token")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CorrectionRequest.class)))
    public EditorialArticle correct(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @BeanParam IfMatch condition, @BeanParam IdempotencyKey idempotency, InputStream body) {
        ObjectNode document = json.object(body);
        return once.perform(idempotency, document, EditorialArticle.class, () ->
                publishing.correct(key, condition, json.read(document, CorrectionRequest.class)));
    }

    @POST
    @Path("/retract")
    @Operation(operationId = "retractArticle", summary = "Retract an article",
            description = "It stays readable under its address, with `status: retracted` and the notice, there and on every "
                    + "card. Role: editor.")
    @SecurityRequirement(name = "token")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Notice.class)))
    public EditorialArticle retract(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @BeanParam IfMatch condition, @BeanParam IdempotencyKey idempotency, InputStream body) {
        ObjectNode document = json.object(body);
        return once.perform(idempotency, document, EditorialArticle.class, () ->
                publishing.retract(key, condition, json.read(document, Notice.class)));
    }

    @POST
    @Path("/takedown")
    @Operation(operationId = "takeDownArticle", summary = "Take an article down for good",
            description = "Its text is erased, with its quotes, its history and the links that lead to it, and cannot be "
                    + "brought back; all its addresses answer 410 with the notice. Role: editor.")
    @SecurityRequirement(name = "token")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Notice.class)))
    public EditorialTombstone takeDown(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @BeanParam IfMatch condition, @BeanParam IdempotencyKey idempotency, InputStream body) {
        ObjectNode document = json.object(body);
        return once.perform(idempotency, document, EditorialTombstone.class, () ->
                publishing.takeDown(key, condition, json.read(document, Notice.class)));
    }
}
