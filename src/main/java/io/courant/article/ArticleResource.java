package io.courant.article;

import io.courant.cache.Dependencies;
import io.courant.cache.Kept;
import io.courant.http.Key;
import io.courant.http.Representation;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Articles, as the public sees them. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Articles")
class ArticleResource {

    private final ArticleRepository articles;
    private final ArticleLists lists;
    private final ArticleIncludes includes;
    private final Addresses addresses;
    private final Representation representation;
    private final Dependencies dependencies;

    ArticleResource(ArticleRepository articles, ArticleLists lists, ArticleIncludes includes, Addresses addresses,
            Representation representation, Dependencies dependencies) {
        this.articles = articles;
        this.lists = lists;
        this.dependencies = dependencies;
        this.addresses = addresses;
        this.includes = includes;
        this.representation = representation;
    }

    @GET
    @Kept
    @Operation(operationId = "listArticles", summary = "Articles",
            description = "Visible articles, newest first, as cards unless asked otherwise; filtered, searched, paged.")
    public ArticlePage list(@BeanParam ArticleParameters parameters) {
        ArticleQuery query = ArticleQuery.of(parameters, includes);
        representation.only(query.shape().fields());
        ArticlePage page = lists.page(query);
        dependencies.on(query.contentTags(query.newcomers(page)));
        return page;
    }

    @GET
    @Path("/{key}")
    @Kept
    @Operation(operationId = "getArticle", summary = "One article",
            description = "One article by id or slug. With `include=quotes,sources,related,latest` the answer holds all "
                    + "that a page shows.")
    public ArticleView one(
            @RestPath
            @Parameter(description = "Its id or slug.", example = "the-nights-the-dredgers-stood-still")
            Key key,
            @BeanParam ShapeParameters parameters) {
        Shape shape = Shape.ofOne(parameters, includes);
        representation.only(shape.fields());
        dependencies.on(shape.contentTags());
        return articles.visible(key, shape).orElseThrow(() -> addresses.missing(key));
    }
}
