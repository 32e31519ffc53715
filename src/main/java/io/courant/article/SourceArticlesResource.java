package io.courant.article;

import io.courant.cache.Dependencies;
import io.courant.cache.Kept;
import io.courant.change.ItemType;
import io.courant.http.Key;
import io.courant.http.Representation;
import io.courant.source.SourceRepository;
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

/** The articles of a source. */
@Path("/v1/sources/{key}/articles")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Sources")
class SourceArticlesResource {

    private final ArticleLists lists;
    private final ArticleIncludes includes;
    private final SourceRepository sources;
    private final Representation representation;
    private final Dependencies dependencies;

    SourceArticlesResource(ArticleLists lists, ArticleIncludes includes, SourceRepository sources,
            Representation representation, Dependencies dependencies) {
        this.lists = lists;
        this.dependencies = dependencies;
        this.includes = includes;
        this.sources = sources;
        this.representation = representation;
    }

    @GET
    @Kept
    @Operation(operationId = "listSourceArticles", summary = "The articles of a source",
            description = "Visible articles that the source published, or is quoted or named in; with the filters, "
                    + "shapes and pages of the list of articles.")
    public ArticlePage list(
            @RestPath @Parameter(description = "The source's id or slug.", example = "mara-teague") Key key,
            @BeanParam ArticleParameters parameters) {
        ArticleQuery query = ArticleQuery.of(parameters, includes).of(key);
        representation.only(query.shape().fields());
        String source = sources.requireVisible(key);
        dependencies.on(ItemType.SOURCE.tag(source));
        dependencies.on(query.contentTags(ItemType.SOURCE.articlesTag(source)));
        return lists.page(query);
    }
}
