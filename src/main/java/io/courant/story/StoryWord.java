package io.courant.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An editor's word about stories that Courant goes on with: which articles stay in them, and which stay out. Call within the
 * transaction of the edit; what it changes of the story itself is written before these statements run.
 */
@ApplicationScoped
class StoryWord {

    private final EntityManager entities;

    StoryWord(EntityManager entities) {
        this.entities = entities;
    }

    /** Until the end of the transaction no node gathers anything: it would go by what it has read before. */
    void takeTurn() {
        query("select only_one from relating_turn for update", Map.of(), Boolean.class).getSingleResult();
    }

    Set<UUID> pinned(UUID story) {
        return Set.copyOf(ids("select l.article_id from story_article l where l.story_id = :story and l.pinned",
                Map.of("story", story)));
    }

    /** These stay, and no others. */
    void pin(UUID story, Collection<UUID> articles) {
        run("update story_article set pinned = article_id = any(:articles) where story_id = :story", of(story, articles));
    }

    /** They do not come back. */
    void exclude(UUID story, Collection<UUID> articles) {
        run("insert into story_exclusion (story_id, article_id) select :story, o from unnest(:articles) o on conflict do nothing",
                of(story, articles));
    }

    /** They may come back. */
    void admit(UUID story, Collection<UUID> articles) {
        run("delete from story_exclusion where story_id = :story and article_id = any(:articles)", of(story, articles));
    }

    /** An article tells one story that Courant goes on with. Gives the others that these articles have left. */
    List<UUID> leaveOthers(UUID story, Collection<UUID> articles) {
        List<UUID> left = ids("delete from story_article l using story s where s.id = l.story_id and s.origin = 'computed'"
                + " and s.id <> :story and l.article_id = any(:articles) returning s.id", of(story, articles));
        // one article that nobody has put there is no story
        run("delete from story s where s.id = any(:left) and not s.edited"
                + " and (select count(*) from story_article l where l.story_id = s.id) < 2", Map.of("left", array(left)));
        run("update story set version = version + 1 where id = any(:left)", Map.of("left", array(left)));
        return left;
    }

    /** What Courant gathered there, it never gathers again. Call while the story is there. */
    void dissolve(UUID story) {
        run("delete from story_exclusion where story_id = :story", Map.of("story", story));
        run("insert into story_exclusion (story_id, article_id, dissolved) select l.story_id, l.article_id, true"
                + " from story_article l join story s on s.id = l.story_id"
                + " where s.id = :story and (l.pinned or s.origin = 'computed')", Map.of("story", story));
    }

    /** What leads to the one, or was taken out of it, leads to the other, or is out of that. Call when the one is gone. */
    void lead(UUID from, String slug, UUID into) {
        run("insert into story_exclusion (story_id, article_id) select :into, x.article_id from story_exclusion x"
                + " where x.story_id = :from on conflict do nothing", Map.of("from", from, "into", into));
        run("delete from story_exclusion where story_id = :from", Map.of("from", from));
        run("update story_merge set into_id = :into where into_id = :from", Map.of("from", from, "into", into));
        run("insert into story_merge (id, slug, into_id) values (:from, :slug, :into)",
                Map.of("from", from, "slug", slug, "into", into));
    }

    private static Map<String, Object> of(UUID story, Collection<UUID> articles) {
        return Map.of("story", story, "articles", array(articles));
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private void run(String sql, Map<String, Object> parameters) {
        query(sql, parameters, Object.class).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> ids(String sql, Map<String, Object> parameters) {
        return query(sql, parameters, UUID.class).getResultList();
    }

    private Query query(String sql, Map<String, Object> parameters, Class<?> type) {
        Query query = type == Object.class ? entities.createNativeQuery(sql) : entities.createNativeQuery(sql, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
