package io.courant.article;

import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.Key;
import io.courant.http.MovedException;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.courant.http.Violation;
import io.courant.naming.Name;
import io.courant.naming.Slugs;
import io.courant.source.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Where ids and slugs lead: to an article, to its new slug, to its tombstone; and which are still to be had. The
 * database has the last word, if two ask for one at once.
 */
@ApplicationScoped
public class Addresses {

    private static final Select FATE = new Select("(select v.id, v.slug, null as notice from visible_article v"
            + " union all select t.article_id, null, coalesce(t.notice, 'It was deleted.') from tombstone t) k", "k.id",
            Map.of("moved_to", "k.slug", "notice", "k.notice"));

    private static final Select SLUGS = new Select("article_slug s", "s.article_id", Map.of("id", "s.article_id"));

    private final ArticleRepository articles;
    private final EntityManager entities;
    private final Rows rows;

    Addresses(ArticleRepository articles, EntityManager entities, Rows rows) {
        this.articles = articles;
        this.entities = entities;
        this.rows = rows;
    }

    /**
     * Why a reader who asks for this key gets no article: it is found under another slug, or was taken away, or never
     * was there for readers.
     */
    public RuntimeException missing(Key key) {
        Conditions conditions = key.id() != null ? new Conditions().and("k.id = %1$s", key.id())
                : new Conditions().and("k.id = (select s.article_id from article_slug s where s.slug = %1$s)", key.slug());
        return rows.one(FATE, conditions, row -> fate(key, row.text("moved_to"), row.text("notice")))
                .orElseGet(() -> ProblemException.notFound("article", key));
    }

    private static RuntimeException fate(Key key, String slug, String notice) {
        if (slug == null) {
            return ProblemException.gone(notice);
        }
        // where it was asked for, it has come up only since: who was sent from there to there would go in circles
        return key.id() != null || slug.equals(key.slug()) ? ProblemException.notFound("article", key) : new MovedException(slug);
    }

    /** The id of an article that readers see; {@link #missing} if they do not. */
    public UUID visible(Key key) {
        return found("visible_article a", key).orElseThrow(() -> missing(key));
    }

    /** The id of an article that there is, by its id or a slug that it has or had. */
    public UUID existing(Key key) {
        return idOf(key).filter(id -> found("article a", new Key(id, null)).isPresent()).orElseThrow(() -> missing(key));
    }

    private Optional<UUID> found(String relation, Key key) {
        return rows.one(new Select(relation, "a.id", Map.of("id", "a.id")), new Conditions().keyed(key, "a"),
                row -> UUID.fromString(row.text("id")));
    }

    /** The id of the article, if there is or was one, that an id or slug means, now or formerly. */
    Optional<UUID> idOf(Key key) {
        return key.id() != null ? Optional.of(key.id()) : rows.one(SLUGS,
                new Conditions().and("s.slug = %1$s", key.slug()), row -> UUID.fromString(row.text("id")));
    }

    /** The ids of those of the articles that there are, by the id or slug, now or formerly, that they were asked for. */
    public Map<String, UUID> idsOf(Collection<String> keys) {
        Map<String, UUID> ids = new HashMap<>();
        List<Key> given = keys.stream().filter(Objects::nonNull).map(Key::fromString).toList();
        given.stream().filter(key -> key.id() != null).forEach(key -> ids.put(key.toString(), key.id()));
        @SuppressWarnings("unchecked")
        List<Tuple> found = entities.createNativeQuery("select slug, article_id from article_slug where slug = any(:slugs)",
                Tuple.class).setParameter("slugs",
                given.stream().map(Key::slug).filter(Objects::nonNull).toArray(String[]::new)).getResultList();
        found.forEach(row -> ids.put(row.get(0, String.class), row.get(1, UUID.class)));
        return ids;
    }

    /** A slug made of the headline. Those who want the same one take turns, so that none of them is refused. */
    String free(String headline) {
        takeTurn("slug:" + Name.slug(headline));
        return Slugs.free(headline, articles::taken);
    }

    /** The slug that an editor wants, if it is one and leads to no other article. */
    String claimed(String slug, Article by) {
        if (!Name.slug(slug).equals(slug)) {
            throw refused(ProblemType.INVALID_CONTENT, "slug", "must be lower-case words joined by hyphens, as \""
                    + Name.slug(slug) + "\"");
        }
        takeTurn("slug:" + slug);
        boolean others = idOf(new Key(null, slug)).filter(id -> by == null || !id.equals(by.id())).isPresent();
        if (others) {
            throw refused(ProblemType.ALREADY_TAKEN, "slug", "leads to another article, now or formerly");
        }
        return slug;
    }

    void requireFreeExternalId(Source publisher, String externalId, Article by) {
        if (externalId == null) {
            return;
        }
        takenDown(publisher, externalId).ifPresent(notice -> {
            throw ProblemException.gone(notice);
        });
        if (articles.byExternalId(publisher, externalId).filter(other -> other != by).isPresent()) {
            throw refused(ProblemType.ALREADY_TAKEN, "externalId", "belongs to another article of this publisher");
        }
    }

    /** Those who name the same thing wait for each other until the end of their transactions. */
    public void takeTurn(String thing) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:thing, 0))", Object.class)
                .setParameter("thing", thing).getSingleResult();
    }

    /** The notice of what was taken down under this outside id, so that it does not come back by being sent again. */
    public Optional<String> takenDown(Source publisher, String externalId) {
        return entities.createQuery("select t.notice from Tombstone t where t.publisherId = ?1 and t.externalId = ?2"
                        + " and t.kind = ?3", String.class)
                .setParameter(1, publisher.id()).setParameter(2, externalId).setParameter(3, Tombstone.Kind.TAKEN_DOWN)
                .getResultStream().findFirst();
    }

    /** Removes the article with all that belongs to it, and leaves a tombstone if readers have seen it. */
    void bury(Article article, Tombstone.Kind kind, String notice, Instant now) {
        if (article.seen(now) || kind == Tombstone.Kind.TAKEN_DOWN) {
            entities.persist(new Tombstone(article, kind, notice, now));
        } else {
            entities.createNativeQuery("delete from article_slug where article_id = :id").setParameter("id", article.id())
                    .executeUpdate();
        }
        articles.delete(article);
        articles.flush();
    }

    private static ProblemException refused(ProblemType type, String field, String message) {
        return new ProblemException(type, List.of(Violation.body(field, message)));
    }
}
