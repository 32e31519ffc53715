package io.courant.revision;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.courant.article.Article;
import io.courant.article.ArticleDesk;
import io.courant.article.ArticleIncludes;
import io.courant.article.ArticleRepository;
import io.courant.article.EditorialArticle;
import io.courant.article.Past;
import io.courant.difference.Difference;
import io.courant.http.IfMatch;
import io.courant.http.Key;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Earlier versions, to be read, compared and brought back. */
@ApplicationScoped
@Transactional
class Archive {

    private final RevisionRepository revisions;
    private final ArticleRepository articles;
    private final ArticleIncludes includes;
    private final ArticleDesk desk;
    private final EntityManager entities;
    private final ObjectMapper json;

    Archive(RevisionRepository revisions, ArticleRepository articles, ArticleIncludes includes, ArticleDesk desk,
            EntityManager entities, ObjectMapper json) {
        this.revisions = revisions;
        this.articles = articles;
        this.includes = includes;
        this.desk = desk;
        this.entities = entities;
        this.json = json;
    }

    EditorialArticle document(UUID article, int number) {
        return articles.pastDocument(revisions.past(article, number)).orElseThrow(() -> new ProblemException(
                ProblemType.NOT_FOUND, "The article has no revision " + number + ", or it is no longer kept."));
    }

    Difference difference(UUID article, int from, int to) {
        return Difference.between(json.valueToTree(document(article, from)), json.valueToTree(document(article, to)));
    }

    EditorialArticle restore(Key key, int number, IfMatch condition) {
        Article article = desk.open(key, condition);
        ObjectNode then = json.valueToTree(document(article.id(), number));
        return desk.restore(article, then, "revision " + number, () -> bringRowsBack(article.id(), number));
    }

    /** The rows of other features: each knows how to bring its own back. */
    private void bringRowsBack(UUID article, int number) {
        Past past = revisions.past(article, number);
        includes.stored().forEach(include -> {
            entities.createNativeQuery("delete from " + include.table() + " where article_id = :article and not ("
                    + include.lasting() + ")").setParameter("article", article).executeUpdate();
            Query insert = entities.createNativeQuery("with kept as (select x.* from revision r,"
                    + " jsonb_populate_recordset(cast(null as %1$s), r.snapshot -> '%1$s') x where r.article_id = :pastArticle"
                    .formatted(include.table()) + " and r.number = :pastRevision) " + include.restoring());
            past.parameters().forEach(insert::setParameter);
            insert.executeUpdate();
        });
    }
}
