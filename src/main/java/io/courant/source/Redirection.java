package io.courant.source;

import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Makes whatever refers to a duplicate refer to the source that it is one with. In SQL, since it may be much. */
@ApplicationScoped
class Redirection {

    /** Two entries of one article's list of cited sources, of which the first is kept. */
    private static final String BOTH = "kept.article_id = dropped.article_id and kept.position < dropped.position"
            + " and kept.source_id in (:duplicate, :target) and dropped.source_id in (:duplicate, :target)";

    private final EntityManager entities;
    private final Clock clock;

    Redirection(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** An outlet's own id of an article finds it again when it is imported anew, so an outlet has each once. */
    void requireNoArticleOfBoth(UUID duplicate, UUID target) {
        Number both = (Number) query("""
                select count(*) from article a join article b on b.external_id = a.external_id
                where a.publisher_id = :duplicate and b.publisher_id = :target""", duplicate, target).getSingleResult();
        if (both.longValue() > 0) {
            throw new ProblemException(ProblemType.ILLEGAL_MOVE, "Both published articles with the same externalId ("
                    + both + "). Delete one of each first.");
        }
    }

    /** Those that say something else when this source is redirected. */
    @SuppressWarnings("unchecked")
    List<UUID> articles(UUID source) {
        return entities.createNativeQuery("select id from article where publisher_id = :source"
                + " union select article_id from article_source where source_id = :source"
                + " union select article_id from quote where speaker_id = :source", UUID.class)
                .setParameter("source", source).getResultList();
    }

    void redirect(UUID duplicate, UUID target) {
        citations(duplicate, target);
        run("update quote set speaker_id = :target where speaker_id = :duplicate", duplicate, target);
        run("update article set publisher_id = :target where publisher_id = :duplicate", duplicate, target);
        run("update source set merged_into = :target where merged_into = :duplicate", duplicate, target);
        query("""
                update source set affiliation_id = :target, version = version + 1, updated_at = :now
                where affiliation_id = :duplicate""", duplicate, target)
                .setParameter("now", clock.instant()).executeUpdate();
    }

    /** The places of an article's list follow each other without a gap; no two are the same, not even meanwhile. */
    private void citations(UUID duplicate, UUID target) {
        run("update article_source kept set role = coalesce(kept.role, dropped.role) from article_source dropped where "
                + BOTH, duplicate, target);
        run("""
                update article_source later set position = -later.position
                from article_source kept, article_source dropped
                where later.article_id = dropped.article_id and later.position > dropped.position and\s"""
                + BOTH, duplicate, target);
        run("delete from article_source dropped using article_source kept where " + BOTH, duplicate, target);
        entities.createNativeQuery("update article_source set position = -position - 1 where position < 0")
                .executeUpdate();
        run("update article_source set source_id = :target where source_id = :duplicate", duplicate, target);
    }

    private void run(String sql, UUID duplicate, UUID target) {
        query(sql, duplicate, target).executeUpdate();
    }

    private Query query(String sql, UUID duplicate, UUID target) {
        return entities.createNativeQuery(sql).setParameter("duplicate", duplicate).setParameter("target", target);
    }
}
