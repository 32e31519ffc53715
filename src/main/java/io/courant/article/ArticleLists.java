package io.courant.article;

import io.courant.query.Ahead;
import io.courant.query.Finder.Share;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists articles: those that an index finds, or, where none does, those that the database finds itself. */
@ApplicationScoped
class ArticleLists {

    private final Ahead ahead;
    private final ArticleRepository articles;
    private final FacetCounts counts;

    ArticleLists(Ahead ahead, ArticleRepository articles, FacetCounts counts) {
        this.ahead = ahead;
        this.articles = articles;
        this.counts = counts;
    }

    ArticlePage page(ArticleQuery query) {
        Optional<Ahead.Confirmed<ArticleView>> found = query.searches()
                ? ahead.find(query.sought(), (ids, marker) -> articles.among(query, ids, marker)) : Optional.empty();
        String note = query.words() == null ? null : query.words().slip();
        return found.map(one -> ArticlePage.of(one.page(), facets(query, one.facets()), one.didYouMean(), note))
                .orElseGet(() -> ArticlePage.of(articles.page(query), facets(query, counts.of(query)), null, note));
    }

    private Map<String, List<FacetValue>> facets(ArticleQuery query, Map<String, List<Share>> counted) {
        return query.facets().fields().isEmpty() ? null : counts.named(counted);
    }
}
