package io.courant.article;

import io.courant.naming.Name;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.Session;

/**
 * How somebody names an article: by the id that its publisher has for it, by its slug, by its address, or by its
 * headline only, which then means a piece of the same outlet. Of several that answer to it, the outlet's own and then
 * the oldest is meant.
 *
 * @param publisher the outlet of whoever names it
 */
public record Meant(UUID publisher, String externalId, String slug, String url, String headline) {

    private static final String FIND = """
            select (select a.id from article a
                    where a.external_id = m.external_id or a.slug = m.slug or a.canonical_url = m.url
                      or (a.publisher_id = m.publisher and a.headline_key = m.headline and m.url is null)
                    order by (a.publisher_id = m.publisher) desc, a.id limit 1)
            from unnest(:publishers, :externalIds, :slugs, :urls, :headlines) with ordinality
                m(publisher, external_id, slug, url, headline, n)
            order by m.n""";

    static List<UUID> find(List<Meant> all, EntityManager entities) {
        return all.isEmpty() ? List.of() : entities.unwrap(Session.class).createNativeQuery(FIND, UUID.class)
                .setParameter("publishers", each(all, Meant::publisher, UUID[]::new))
                .setParameter("externalIds", each(all, Meant::externalId, String[]::new))
                .setParameter("slugs", each(all, Meant::slug, String[]::new))
                .setParameter("urls", each(all, Meant::url, String[]::new))
                .setParameter("headlines", each(all, Meant::headlineKey, String[]::new)).getResultList();
    }

    private static <T> T[] each(List<Meant> all, Function<Meant, T> part, IntFunction<T[]> array) {
        return all.stream().map(part).toArray(array);
    }

    private String headlineKey() {
        return headline == null ? null : Name.key(headline);
    }
}
