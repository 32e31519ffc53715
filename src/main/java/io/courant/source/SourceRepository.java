package io.courant.source;

import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.Key;
import io.courant.http.MovedException;
import io.courant.http.Page;
import io.courant.http.ProblemException;
import io.courant.query.Ahead;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Sources as entities, for writing, and as profiles, for the public. */
@ApplicationScoped
public class SourceRepository implements PanacheRepositoryBase<Source, UUID> {

    private static final Map<String, String> PROFILE = Map.of("document", """
            json_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'kind', s.kind, 'description', s.description,
              'affiliation', (select json_build_object('id', f.id, 'slug', f.slug, 'name', f.name) from source f
                              where f.id = s.affiliation_id),
              'aliases', (select coalesce(json_agg(sa.name order by sa.name), '[]') from source_alias sa
                          where sa.source_id = s.id),
              'externalIds', s.external_ids, 'articleCount', s.article_count, 'quoteCount', s.quote_count,
              'firstSeen', s.first_seen, 'lastSeen', s.last_seen)""");

    private final Ahead ahead;
    private final Rows rows;

    SourceRepository(Ahead ahead, Rows rows) {
        this.ahead = ahead;
        this.rows = rows;
    }

    SourceView profile(Key key) {
        return rows.one(select("visible_source s"), new Conditions().keyed(key, "s"), SourceRepository::view)
                .orElseThrow(() -> missing(key));
    }

    Page<SourceView> page(SourceQuery query) {
        return ahead.page(query.sought(), ids -> among(query, ids), () ->
                rows.page(select(query.from()), query.conditions(), query.paging(), SourceRepository::view));
    }

    /** Those of the sources that the public sees and that pass the filters. */
    private Map<UUID, SourceView> among(SourceQuery query, Collection<UUID> ids) {
        return rows.all(select("visible_source s"), query.ofThese(ids), SourceRepository::view).stream()
                .collect(Collectors.toMap(one -> UUID.fromString(one.id()), Function.identity()));
    }

    /** Some of those that the public sees, in the order of their ids. */
    List<SourceView> visibleAfter(UUID last, int limit) {
        return rows.after(select("visible_source s"), last, limit, SourceRepository::view);
    }

    private static Select select(String from) {
        return new Select(from, "s.id", PROFILE);
    }

    private static SourceView view(Rows.Row row) {
        return row.document("document", SourceView.class);
    }

    /** The id of a source that the public can see; led on if it has another slug now, or is merged into another. */
    public String requireVisible(Key key) {
        return rows.one(new Select("visible_source s", "s.id", Map.of("found", "s.id")), new Conditions().keyed(key, "s"),
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

    /**
     * Sources that go by one of these slugs or ids, now or formerly, or have one of these keys as a name or alias; the
     * oldest first.
     */
    @SuppressWarnings("unchecked")
    List<KnownSources.Named> known(Collection<String> slugs, Collection<String> keys) {
        UUID[] ids = slugs.stream().map(slug -> Key.fromString(slug).id()).filter(Objects::nonNull).toArray(UUID[]::new);
        List<Object[]> found = getEntityManager().unwrap(Session.class).createNativeQuery("""
                select {s.*}, k.slug as found_slug, k.name_key as found_key from (
                  select coalesce(d.merged_into, d.id) as id, x.slug, null as name_key
                    from source_slug x join source d on d.id = x.source_id where x.slug = any(:slugs)
                  union all select coalesce(d.merged_into, d.id), cast(d.id as text), null
                    from source d where d.id = any(:ids)
                  union all select d.id, null, d.name_key from source d where d.name_key collate "C" = any(:keys)
                  union all select x.source_id, null, x.name_key from source_alias x where x.name_key = any(:keys)) k
                join source s on s.id = k.id where s.merged_into is null order by s.id""", Object[].class)
                .addEntity("s", Source.class).addScalar("found_slug", String.class).addScalar("found_key", String.class)
                .setParameter("slugs", slugs.toArray(String[]::new)).setParameter("ids", ids)
                .setParameter("keys", keys.toArray(String[]::new)).getResultList();
        return found.stream()
                .map(row -> new KnownSources.Named((String) row[1], (String) row[2], (Source) row[0])).toList();
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

    /** The ids of those that belong to this one. */
    List<UUID> affiliated(Source source) {
        return getEntityManager().createQuery("select s.id from Source s where s.affiliation = ?1", UUID.class)
                .setParameter(1, source).getResultList();
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
