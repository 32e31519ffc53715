package io.courant.quote;

import io.courant.cache.Dependencies;
import io.courant.cache.Kept;
import io.courant.change.ItemType;
import io.courant.http.Key;
import io.courant.http.Page;
import io.courant.http.ParameterReader;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who said what in one article. */
@Path("/v1/articles/{key}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Articles")
class ArticleQuotesResource {

    private final QuoteRepository quotes;
    private final Dependencies dependencies;

    ArticleQuotesResource(QuoteRepository quotes, Dependencies dependencies) {
        this.quotes = quotes;
        this.dependencies = dependencies;
    }

    @GET
    @Kept
    @Path("/quotes")
    @Operation(operationId = "listArticleQuotes", summary = "The quotes of an article",
            description = "All quotes of the article in the order of the text, as `include=quotes` embeds them: "
                    + "always whole, so `next` never comes. `include=alsoIn` tells where else their words stand.")
    public Page<QuoteView> quotes(
            @RestPath
            @Parameter(description = "The article's id or slug.", example = "the-nights-the-dredgers-stood-still")
            Key key,
            @RestQuery
            @Parameter(description = "What else to tell of each quote: `alsoIn` (and `firstSeen`).", example = "alsoIn")
            List<String> include) {
        ParameterReader reader = new ParameterReader();
        boolean echoed = !reader.names("include", include, List.of(Echoes.NAME)).isEmpty();
        reader.done();
        if (!echoed) {
            return quotes.ofArticle(key);
        }
        dependencies.on(ItemType.ALL_ARTICLES);
        return quotes.ofArticleEchoed(key);
    }

    @GET
    @Kept
    @Path("/sources")
    @Operation(operationId = "listArticleSources", summary = "The sources of an article",
            description = "All sources that the article quotes or names, in the order of their first appearance, as "
                    + "`include=sources` embeds them: always whole, so `next` never comes.")
    public Page<CitedView> sources(
            @RestPath
            @Parameter(description = "The article's id or slug.", example = "the-nights-the-dredgers-stood-still")
            Key key) {
        return Page.whole(quotes.sourcesOfArticle(key));
    }

    @GET
    @Kept
    @Path("/source-profile")
    @Operation(operationId = "getArticleSourceProfile", summary = "What an article rests on",
            description = "How many sources the article has and of which kinds, whether it names them, how many of its quotes "
                    + "are direct, and which documents it cites.")
    public SourcingView sourcing(
            @RestPath
            @Parameter(description = "The article's id or slug.", example = "the-nights-the-dredgers-stood-still")
            Key key) {
        return quotes.sourcing(key);
    }
}
