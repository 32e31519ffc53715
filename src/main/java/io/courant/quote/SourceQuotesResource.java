package io.courant.quote;

import io.courant.cache.Dependencies;
import io.courant.cache.Kept;
import io.courant.change.ItemType;
import io.courant.http.Key;
import io.courant.http.Page;
import io.courant.http.Representation;
import io.courant.source.SourceRepository;
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

/** What one source said. */
@Path("/v1/sources/{key}/quotes")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Sources")
class SourceQuotesResource {

    private final QuoteRepository quotes;
    private final SourceRepository sources;
    private final Representation representation;
    private final Dependencies dependencies;

    SourceQuotesResource(QuoteRepository quotes, SourceRepository sources, Representation representation,
            Dependencies dependencies) {
        this.dependencies = dependencies;
        this.quotes = quotes;
        this.sources = sources;
        this.representation = representation;
    }

    @GET
    @Kept
    @Operation(operationId = "listSourceQuotes", summary = "The quotes of a source",
            description = "What the source said in visible articles; with the filters and pages of the list of quotes.")
    public Page<QuoteView> list(
            @RestPath @Parameter(description = "The source's id or slug.", example = "mara-teague") Key key,
            @BeanParam QuoteParameters parameters) {
        QuoteQuery query = QuoteQuery.of(parameters).of(key);
        representation.only(query.fields());
        String source = sources.requireVisible(key);
        dependencies.on(Stream.of(ItemType.SOURCE.tag(source), ItemType.SOURCE.articlesTag(source)));
        dependencies.on(query.named().stream());
        if (query.echoed()) {
            dependencies.on(ItemType.ALL_ARTICLES);
        }
        return quotes.page(query);
    }
}
