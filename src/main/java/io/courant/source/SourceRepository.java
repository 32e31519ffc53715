package io.courant.source;

import io.courant.naming.Name;
import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.Key;
import io.courant.http.Page;
import io.courant.http.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sources as entities, for writing, and as profiles, for the public. */
@ApplicationScoped
public class SourceRepository implements PanacheRepositoryBase<Source, UUID> {

    private static final Map<String, String> PROFILE = Map.of("document", """
            json_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'kind', s.kind, 'description', s.description,
              'affiliation', (select json_build_object('slug', f.slug, 'name', f.name) from source f
                              where f.id = s.affiliation_id),
              'aliases', (select coalesce(json_agg(sa.name order by sa.name), '[]') from source_alias sa
                          where sa.source_id = s.id),
              'externalIds', s.external_ids, 'articleCount', s.article_count, 'quoteCount', s.quote_count,
              'firstSeen', s.first_seen, 'lastSeen', s.last_seen)""");

    private final Rows rows;

    SourceRepository(Rows rows) {
        this.rows = rows;
    }

    Optional<SourceView> profile(Key key) {
        return rows.one(select("visible_source s"), new Conditions().keyed(key, "s"), SourceRepository::view);
    }

    Page<SourceView> page(SourceQuery query) {
        return rows.page(select(query.from()), query.conditions(), query.paging(), SourceRepository::view);
    }

    private static Select select(String from) {
        return new Select(from, "s.id", PROFILE);
    }

    private static SourceView view(Rows.Row row) {
        return row.document("document", SourceView.class);
    }

    /** A 404 unless the public can see this source. */
    public void requireVisible(Key key) {
        rows.one(new Select("visible_source s", "s.id", Map.of("found", "s.id")), new Conditions().keyed(key, "s"),
                row -> row.text("found")).orElseThrow(() -> ProblemException.notFound("source", key));
    }

    Optional<Source> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** Sources that go by this name, or have it as an alias; the oldest first. */
    List<Source> named(String name) {
        return list("from Source s where s.nameKey = ?1 or exists (select 1 from s.aliases a where a.nameKey = ?1)"
                + " order by s.id", Name.key(name));
    }

    boolean taken(String slug) {
        return count("slug", slug) > 0;
    }
}
