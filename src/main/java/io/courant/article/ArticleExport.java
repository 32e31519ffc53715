package io.courant.article;

import io.courant.change.ExportedItems;
import io.courant.change.ItemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Articles in full, with all that is their own. */
@ApplicationScoped
class ArticleExport implements ExportedItems {

    private final ArticleRepository articles;
    private final ArticleIncludes includes;

    ArticleExport(ArticleRepository articles, ArticleIncludes includes) {
        this.articles = articles;
        this.includes = includes;
    }

    @Override
    public ItemType type() {
        return ItemType.ARTICLE;
    }

    @Override
    public List<Exported> after(UUID last, int limit) {
        return articles.visibleAfter(last, limit, Shape.whole(includes)).stream()
                .map(article -> new Exported(article.id(), article, article.contentTags())).toList();
    }
}
