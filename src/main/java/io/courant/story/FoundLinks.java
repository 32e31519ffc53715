package io.courant.story;

import io.courant.change.Changes;
import io.courant.change.ItemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What an editor says of links that are found: which are banned, and whether an article is found at all. */
@ApplicationScoped
class FoundLinks {

    /** In SQL, members of a document, for an alias a of articles. */
    static final String SQL = """
            'banned', (select coalesce(json_agg(t.slug order by t.slug), '[]') from link_ban b join article t on t.id = b.other_id
                where b.article_id = a.id),
            'suggested', not exists (select from unsuggested_article u where u.article_id = a.id)""";

    private final EntityManager entities;
    private final Changes changes;

    FoundLinks(EntityManager entities, Changes changes) {
        this.entities = entities;
        this.changes = changes;
    }

    /** These are banned from now on, and no others by this article. */
    void ban(UUID article, Collection<UUID> others) {
        UUID[] all = others.toArray(UUID[]::new);
        List<UUID> allowed = changed("delete from link_ban where article_id = :article and other_id <> all(:others)"
                + " returning other_id", article, all);
        List<UUID> banned = changed("insert into link_ban (article_id, other_id) select :article, o from unnest(:others) o"
                + " on conflict do nothing returning other_id", article, all);
        changes.touchEmbedding(ItemType.ARTICLE, allowed);
        changes.touchEmbedding(ItemType.ARTICLE, banned);
    }

    void suggest(UUID article, boolean suggested) {
        List<UUID> before = suggested
                ? changed("delete from unsuggested_article where article_id = :article returning article_id", article)
                : changed("insert into unsuggested_article (article_id) values (:article) on conflict do nothing"
                        + " returning article_id", article);
        if (!before.isEmpty()) {
            changes.touchEmbedding(ItemType.ARTICLE,
                    changed("select l.article_id from likeness l where l.other_id = :article", article));
        }
    }

    @SuppressWarnings("unchecked")
    private List<UUID> changed(String sql, UUID article) {
        return entities.createNativeQuery(sql, UUID.class).setParameter("article", article).getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> changed(String sql, UUID article, UUID[] others) {
        return entities.createNativeQuery(sql, UUID.class).setParameter("article", article).setParameter("others", others)
                .getResultList();
    }
}
