package io.courant.quote;

import io.courant.cache.Dependencies;
import io.courant.cache.Kept;
import io.courant.change.ItemType;
import io.courant.http.Key;
import io.courant.http.Page;
import io.courant.http.Representation;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What was said, over all visible articles. */
@Path("/v1/quotes")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Quotes")
class QuoteResource {

    private final QuoteRepository quotes;
    private final Representation representation;
    private final Dependencies dependencies;

    QuoteResource(QuoteRepository quotes, Representation representation, Dependencies dependencies) {
        this.quotes = quotes;
        this.dependencies = dependencies;
        this.representation = representation;
    }

    @GET
    @Kept
    @Operation(operationId = "listQuotes", summary = "Quotes",
            description = "What was said in visible articles, by whom and in which role; filtered, searched, paged.")
    public Page<QuoteView> list(@BeanParam QuoteParameters parameters) {
        QuoteQuery query = QuoteQuery.of(parameters);
        representation.only(query.fields());
        dependencies.on(Stream.concat(Stream.of(ItemType.ALL_ARTICLES, ItemType.ALL_SOURCES), query.named().stream()));
        return quotes.page(query);
    }

    @GET
    @Kept
    @Path("/{id}")
    @Operation(operationId = "getQuote", summary = "One quote",
            description = "One quote by its id, with the article in which it stands and the others that have the same words. An "
                    + "article that is written anew may have its quotes anew, under other ids.")
    public QuoteView one(
            @RestPath @Parameter(description = "The quote's id.", example = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11") Key id) {
        dependencies.on(ItemType.ALL_ARTICLES);
        return quotes.one(id);
    }
}
