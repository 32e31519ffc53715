package io.courant.source;

import io.courant.naming.Name;
import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.Key;
import io.courant.http.MovedException;
import io.courant.http.Page;
import io.courant.http.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
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

    SourceView profile(Key key) {
        return rows.one(select("visible_source s"), new Conditions().keyed(key, "s"), SourceRepository::view)
                .orElseThrow(() -> missing(key));
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

    /** A 404 unless the public can see this source; led on if it has another slug now, or is merged into another. */
    public void requireVisible(Key key) {
        rows.one(new Select("visible_source s", "s.id", Map.of("found", "s.id")), new Conditions().keyed(key, "s"),
                row -> row.text("found")).orElseThrow(() -> missing(key));
    }

    /** Looked up on a miss only, so that a hit stays one statement. */
    private RuntimeException missing(Key key) {
        return rows.one(new Select("visible_source s", "s.id", Map.of("slug", "s.slug")),
                        new Conditions().referring(key, "s.id", Source.KEYS), row -> row.text("slug"))
                .<RuntimeException>map(MovedException::new).orElseGet(() -> ProblemException.notFound("source", key));
    }

    /** The source that this id or slug leads to, whether anybody may see it or not. */
    Optional<Source> led(Key key) {
        return id("source s", "s.id", new Conditions().referring(key, "s.id", Source.KEYS).and("s.merged_into is null"))
                .flatMap(this::findByIdOptional);
    }

    /** Sources that go by this name, or have it as an alias; the oldest first. */
    List<Source> named(String name) {
        return list("from Source s where s.mergedInto is null"
                + " and (s.nameKey = ?1 or exists (select 1 from s.aliases a where a.nameKey = ?1)) order by s.id",
                Name.key(name));
    }

    /** Whether a source has this slug or had it once. */
    boolean taken(String slug) {
        return owner(slug).isPresent();
    }

    /** The id of the source that has this slug or had it once. */
    Optional<UUID> owner(String slug) {
        return id("source_slug k", "k.source_id", new Conditions().and("k.slug = %1$s", slug));
    }

    private Optional<UUID> id(String from, String column, Conditions conditions) {
        return rows.one(new Select(from, column, Map.of("id", column)), conditions,
                row -> UUID.fromString(row.text("id")));
    }

    /** Until the end of the transaction nobody else changes a source, nor finds one in order to refer to it. */
    void takeTurn() {
        lock("pg_advisory_xact_lock");
    }

    /** Until the end of the transaction no editor changes a source; many transactions may hold them still at once. */
    void holdStill() {
        lock("pg_advisory_xact_lock_shared");
    }

    private void lock(String function) {
        getEntityManager().createNativeQuery("select " + function + "(hashtext('courant.source'))", Object.class)
                // nothing that is still to be written depends on it
                .setFlushMode(FlushModeType.COMMIT).getSingleResult();
    }
}
