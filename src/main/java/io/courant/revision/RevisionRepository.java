package io.courant.revision;

import io.courant.access.Actor;
import io.courant.article.ArticleIncludes;
import io.courant.article.Past;
import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.Page;
import io.courant.http.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The table of revisions: written from the rows of the article where they lie, and read like them. */
@ApplicationScoped
public class RevisionRepository {

    /** Each with the time at which the next one came. */
    private static final String SUCCEEDED = "(select x.*, lead(x.at) over (partition by x.article_id order by x.number)"
            + " as until from revision x where x.article_id = :article) r"
            + " left join correction c on c.article_id = r.article_id and c.version = r.number";
    /** What readers have seen: it was the current one at a moment from which on it was visible. */
    private static final String SEEN = "r.visible_from <= now() and (r.until is null or r.until > r.visible_from)";

    private final EntityManager entities;
    private final Rows rows;
    private final ArticleIncludes includes;
    private final RevisionConfig config;

    RevisionRepository(EntityManager entities, Rows rows, ArticleIncludes includes, RevisionConfig config) {
        this.entities = entities;
        this.rows = rows;
        this.includes = includes;
        this.config = config;
    }

    /** Keeps what these articles are now, as one statement however many they are. Call when all is written down. */
    public void record(Collection<UUID> articles, Actor actor, String action, String reason, Instant now) {
        UUID[] ids = articles.toArray(UUID[]::new);
        entities.createNativeQuery("insert into revision (article_id, number, at, key_id, name, action, reason, visible_from,"
                        + " snapshot) select a.id, a.version + 1, :at, cast(:key as uuid), :name, :action, :reason,"
                        + " case when a.status <> 'draft' then greatest(a.published_at, :at) end, "
                        + Past.snapshotSql(includes.tables()) + " from article a where a.id = any(:ids)")
                .setParameter("at", now).setParameter("key", actor.key() == null ? null : actor.key().toString())
                .setParameter("name", actor.name()).setParameter("action", action).setParameter("reason", reason)
                .setParameter("ids", ids).executeUpdate();
        entities.createNativeQuery("delete from revision r using article a where a.id = any(:ids) and r.article_id = a.id"
                        + " and r.number <= a.version + 1 - :most")
                .setParameter("ids", ids).setParameter("most", config.most()).executeUpdate();
    }

    Page<EditorialRevision> page(UUID article, Paging paging) {
        return rows.page(new Select(SUCCEEDED, "r.article_id", Map.of("document", EditorialRevision.SQL)),
                new Conditions().with("article", article), paging, row -> row.document("document", EditorialRevision.class));
    }

    /** Those that readers have seen, the newest first. */
    Page<RevisionView> seen(UUID article, Paging paging) {
        return rows.page(new Select(SUCCEEDED, "r.article_id", Map.of("document", RevisionView.SQL)),
                new Conditions().and(SEEN).with("article", article), paging,
                row -> row.document("document", RevisionView.class));
    }

    Past past(UUID article, int number) {
        return Past.of(article, number, includes.tables());
    }

    /** The number of the newest revision; every article has one. */
    int newest(UUID article) {
        return (Integer) entities.createNativeQuery("select coalesce(max(number), 0) from revision where article_id = :article",
                Integer.class).setParameter("article", article).getSingleResult();
    }
}
