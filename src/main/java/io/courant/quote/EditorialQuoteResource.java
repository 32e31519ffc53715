package io.courant.quote;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.courant.access.Role;
import io.courant.article.Addresses;
import io.courant.article.Reason;
import io.courant.http.IfMatch;
import io.courant.http.JsonBody;
import io.courant.http.Key;
import io.courant.http.MergePatch;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The quotes of an article, as its editors write them. */
@Path("/v1/editorial/articles/{key}/quotes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CONTRIBUTOR)
@Tag(name = "Editorial")
class EditorialQuoteResource {

    private static final String KEY = "The article's id or slug.";
    private static final String EXAMPLE = "the-nights-the-dredgers-stood-still";
    private static final String ID = "The quote's id.";
    private static final String ANY_ID = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11";

    private final QuoteEditing editing;
    private final QuoteRepository quotes;
    private final Addresses addresses;
    private final JsonBody json;
    private final Once once;

    EditorialQuoteResource(QuoteEditing editing, QuoteRepository quotes, Addresses addresses, JsonBody json, Once once) {
        this.editing = editing;
        this.quotes = quotes;
        this.addresses = addresses;
        this.json = json;
        this.once = once;
    }

    @GET
    @RolesAllowed(Role.READER)
    @Operation(operationId = "listEditorialQuotes", summary = "The quotes of an article, to be edited",
            description = "All quotes of the article, in the order of the text, with the article's version: also those that "
                    + "readers do not see, as each one's `status` tells. Role: reader.")
    @SecurityRequirement(name = "token")
    public EditorialQuotes list(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key) {
        return quotes.editorial(addresses.existing(key));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addQuote", summary = "Add a quote to an article",
            description = "Ties words of the article to who said them. Answers with all quotes of the article. Role: "
                    + "contributor for its own drafts, editor for all.")
    @SecurityRequirement(name = "token")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EditorialQuote.class)))
    public EditorialQuotes add(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @BeanParam IfMatch condition, @BeanParam IdempotencyKey idempotency, InputStream body) {
        ObjectNode document = json.object(body);
        return once.perform(idempotency, document, EditorialQuotes.class, () -> editing.add(key, condition, document));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replaceQuote", summary = "Replace a quote",
            description = "The quote says from now on what the body says, and is the editor's. Answers with all quotes of the "
                    + "article. Role: contributor for its own drafts, editor for all.")
    @SecurityRequirement(name = "token")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EditorialQuote.class)))
    public EditorialQuotes replace(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @RestPath @Parameter(description = ID, example = ANY_ID) UUID id, @BeanParam IfMatch condition,
            InputStream body) {
        ObjectNode document = json.object(body);
        return editing.change(key, id, condition, current -> document);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "patchQuote", summary = "Change parts of a quote",
            description = "A merge patch (RFC 7396). The quote is the editor's from then on. Answers with all quotes of the "
                    + "article. Role: contributor for its own drafts, editor for all.")
    @SecurityRequirement(name = "token")
    @RequestBody(required = true, content = {
        @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = EditorialQuote.class)),
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EditorialQuote.class))})
    public EditorialQuotes patch(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @RestPath @Parameter(description = ID, example = ANY_ID) UUID id, @BeanParam IfMatch condition,
            InputStream body) {
        ObjectNode patch = json.object(body);
        return editing.change(key, id, condition, current -> MergePatch.apply(current, patch));
    }

    @POST
    @Path("/{id}/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "confirmQuote", summary = "Confirm a quote that was found",
            description = "Readers see it, and it stays through edits for as long as its words stand in the article. What was "
                    + "rejected can be confirmed too. Answers with all quotes of the article. Role: contributor for its own "
                    + "drafts, editor for all.")
    @SecurityRequirement(name = "token")
    @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class)))
    public EditorialQuotes confirm(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @RestPath @Parameter(description = ID, example = ANY_ID) UUID id, @BeanParam IfMatch condition,
            @BeanParam IdempotencyKey idempotency, InputStream body) {
        ObjectNode document = json.object(body);
        return once.perform(idempotency, document, EditorialQuotes.class, () ->
                editing.confirm(key, id, condition, json.read(document, Reason.class)));
    }

    @POST
    @Path("/{id}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "rejectQuote", summary = "Reject a quote",
            description = "Readers do not see it, and the same words do not become a quote of this article again, however it "
                    + "is edited, until an editor confirms or writes them. What was confirmed with the same words stays. "
                    + "Answers with all quotes of the article. Role: contributor for its own drafts, editor for all.")
    @SecurityRequirement(name = "token")
    @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class)))
    public EditorialQuotes reject(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @RestPath @Parameter(description = ID, example = ANY_ID) UUID id, @BeanParam IfMatch condition,
            @BeanParam IdempotencyKey idempotency, InputStream body) {
        ObjectNode document = json.object(body);
        return once.perform(idempotency, document, EditorialQuotes.class, () ->
                editing.reject(key, id, condition, json.read(document, Reason.class)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeQuote", summary = "Remove a quote",
            description = "What an editor has written goes; what Courant has found is rejected, so that it is not found "
                    + "again. Answers with all quotes of the article. Role: contributor for its own drafts, editor for all.")
    @SecurityRequirement(name = "token")
    public EditorialQuotes remove(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @RestPath @Parameter(description = ID, example = ANY_ID) UUID id, @BeanParam IfMatch condition) {
        return editing.remove(key, id, condition);
    }
}
