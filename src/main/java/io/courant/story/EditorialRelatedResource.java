package io.courant.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.courant.access.Role;
import io.courant.article.Addresses;
import io.courant.http.IfMatch;
import io.courant.http.JsonBody;
import io.courant.http.Key;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The related links of an article, as its editors write them. */
@Path("/v1/editorial/articles/{key}/related")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CONTRIBUTOR)
@Tag(name = "Editorial")
class EditorialRelatedResource {

    private static final String KEY = "The article's id or slug.";
    private static final String EXAMPLE = "the-nights-the-dredgers-stood-still";

    private final LinkEditing editing;
    private final RelatedLinkRepository links;
    private final Addresses addresses;
    private final JsonBody json;

    EditorialRelatedResource(LinkEditing editing, RelatedLinkRepository links, Addresses addresses, JsonBody json) {
        this.editing = editing;
        this.links = links;
        this.addresses = addresses;
        this.json = json;
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "getEditorialLinks", summary = "The related links of an article, to be edited",
            description = "All links in the editor's order, those included that readers do not see yet. Role: reader.")
    @SecurityRequirement(name = "token")
    public EditorialLinks list(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key) {
        return links.editorial(addresses.existing(key));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replaceLinks", summary = "Write the related links of an article",
            description = "The whole list, in the order in which it is to be shown. A link to a draft shows itself when the "
                    + "draft is published. Role: contributor for its own drafts, editor for all.")
    @SecurityRequirement(name = "token")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EditorialLinks.class)))
    public EditorialLinks replace(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @BeanParam IfMatch condition, InputStream body) {
        ObjectNode document = json.object(body);
        return editing.replace(key, condition, document);
    }
}
