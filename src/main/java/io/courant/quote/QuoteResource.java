package io.courant.quote;

import io.courant.cache.Kept;
import io.courant.change.ItemType;
import io.courant.http.Page;
import io.courant.http.Representation;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was said, over all visible articles. */
@Path("/v1/quotes")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Quotes")
class QuoteResource {

    private final QuoteRepository quotes;
    private final Representation representation;

    QuoteResource(QuoteRepository quotes, Representation representation) {
        this.quotes = quotes;
        this.representation = representation;
    }

    @GET
    @Kept({ItemType.ALL_ARTICLES, ItemType.ALL_SOURCES})
    @Operation(operationId = "listQuotes", summary = "Quotes",
            description = "What was said in visible articles, by whom and in which role; filtered, searched, paged.")
    public Page<QuoteView> list(@BeanParam QuoteParameters parameters) {
        QuoteQuery query = QuoteQuery.of(parameters);
        representation.only(query.fields());
        return quotes.page(query);
    }
}
