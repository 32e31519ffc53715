package io.courant.story;

import io.courant.article.Article;
import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.Key;
import io.courant.http.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Related links as entities, for writing, and as the records that the public reads. */
@ApplicationScoped
class RelatedLinkRepository implements PanacheRepositoryBase<RelatedLink, UUID> {

    private final Rows rows;
    private final RelatedInclude include;

    RelatedLinkRepository(Rows rows, RelatedInclude include) {
        this.rows = rows;
        this.include = include;
    }

    List<RelatedView> ofArticle(Key article, int limit, int excerpt) {
        Select select = new Select("visible_article a", "a.id",
                Map.of("links", "coalesce(" + include.sql() + ", '[]')"), Map.of("relatedLimit", limit));
        List<RelatedView> links = rows.one(select, new Conditions().keyed(article, "a"),
                row -> row.documents("links", RelatedView.class))
                .orElseThrow(() -> ProblemException.notFound("article", article));
        return links.stream().map(link -> link.withExcerpt(excerpt)).toList();
    }

    void deleteOf(Article article) {
        delete("article", article);
    }

    /** Links that waited for this article lead to it from now on. */
    void leadTo(Article article) {
        update("target = ?1 where target is null and article <> ?1 and reference in ?2", article,
                Reference.to(article).stream().map(Reference::text).toList());
    }
}
