package io.courant.story;

import io.courant.article.Article;
import io.courant.article.Embedded;
import io.courant.article.Shape;
import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.Key;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Related links as entities, for writing, and as the records that the public reads. */
@ApplicationScoped
class RelatedLinkRepository implements PanacheRepositoryBase<RelatedLink, UUID> {

    private final Rows rows;
    private final Embedded embedded;
    private final RelatedInclude include;

    RelatedLinkRepository(Rows rows, Embedded embedded, RelatedInclude include) {
        this.rows = rows;
        this.embedded = embedded;
        this.include = include;
    }

    List<RelatedView> ofArticle(Key article, Shape.Related related, int excerpt) {
        return embedded.of(article, include, RelatedInclude.parameters(related)).stream().map(link -> link.shown(excerpt)).toList();
    }

    /** All links with the article's version, for editors. */
    EditorialLinks editorial(UUID article) {
        Select select = new Select("article a", "a.id", Map.of("document", "json_build_object('version', a.version + 1,"
                + " 'items', coalesce((select json_agg(" + EditorialLink.SQL + " order by l.position) from related_link l"
                + " where l.article_id = a.id), '[]'), " + FoundLinks.SQL + ")"));
        return rows.one(select, new Conditions().keyed(new Key(article, null), "a"),
                row -> row.document("document", EditorialLinks.class)).orElseThrow();
    }

    /**
     * Whether what an article corrects, and what that corrects, leads back to it. Call when it is written down: those who
     * write such links take turns, so that no two of them close a circle together.
     */
    boolean correctsItself(UUID article) {
        return !getEntityManager().createNativeQuery("with recursive corrected(id) as ("
                        + " select l.target_id from related_link l where l.article_id = :article and l.type = 'corrects'"
                        + " union select l.target_id from related_link l join corrected c on l.article_id = c.id"
                        + " where l.type = 'corrects') select 1 from corrected c where c.id = :article", Integer.class)
                .setParameter("article", article).getResultList().isEmpty();
    }

    void deleteOf(Collection<Article> articles) {
        if (!articles.isEmpty()) {
            delete("article in ?1", articles);
        }
    }

    /**
     * Links that waited for one of these articles lead to it from now on; to the first of them, if to several. Gives the
     * articles whose links they are.
     */
    List<UUID> leadTo(List<Article> articles) {
        Map<String, UUID> awaited = new LinkedHashMap<>();
        articles.forEach(article -> Reference.to(article).forEach(reference ->
                awaited.putIfAbsent(reference.text(), article.id())));
        return changed("update related_link l set target_id = t.article_id"
                        + " from unnest(:references, :articles) t(reference, article_id)"
                        + " where l.target_id is null and l.reference = t.reference and l.article_id <> t.article_id",
                Map.of("references", awaited.keySet().toArray(String[]::new), "articles", awaited.values().toArray(UUID[]::new)));
    }

    /**
     * Links of these articles' outlets that say one of their ids, and lead to a piece that another outlet knows by the
     * same id, lead to them from now on: one's own is meant, whichever came first. Gives the articles whose links they are.
     */
    List<UUID> leadHome(List<Article> articles) {
        return changed("update related_link l set target_id = own.id"
                        + " from article own, article other, article a"
                        + " where own.id = any(:articles) and other.external_id = own.external_id"
                        + " and other.publisher_id <> own.publisher_id and l.target_id = other.id"
                        + " and l.reference = left('external:' || own.external_id, " + Reference.MOST + ")"
                        + " and a.id = l.article_id and a.publisher_id = own.publisher_id and a.id <> own.id",
                Map.of("articles", articles.stream().map(Article::id).toArray(UUID[]::new)));
    }

    @SuppressWarnings("unchecked")
    private List<UUID> changed(String update, Map<String, Object> parameters) {
        Query query = getEntityManager().createNativeQuery(update + " returning l.article_id", UUID.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
