package io.courant.revision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.courant.access.Role;
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

/** Where preview links are made. */
@Path("/v1/editorial/articles/{key}/previews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CONTRIBUTOR)
@Tag(name = "Editorial")
class EditorialPreviewResource {

    private final Previews previews;
    private final JsonBody json;
    private final Once once;

    EditorialPreviewResource(Previews previews, JsonBody json, Once once) {
        this.previews = previews;
        this.json = json;
        this.once = once;
    }

    @POST
    @Operation(operationId = "createPreview", summary = "Make a preview link",
            description = "Makes a link that shows the article at one revision, draft or not, to whoever has it, as a front "
                    + "end would show it, until it expires. Role: contributor.")
    @SecurityRequirement(name = "token")
    @RequestBody(content = @Content(schema = @Schema(implementation = PreviewRequest.class)))
    public PreviewLink make(
            @RestPath @Parameter(description = "The article's id or slug.",
                    example = "the-nights-the-dredgers-stood-still") Key key,
            @BeanParam IdempotencyKey idempotency, InputStream body) {
        ObjectNode document = json.object(body);
        return once.perform(idempotency, document, PreviewLink.class, () ->
                previews.make(key, json.read(document, PreviewRequest.class)));
    }
}
