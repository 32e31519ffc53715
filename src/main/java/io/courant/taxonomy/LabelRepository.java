package io.courant.taxonomy;

import io.courant.http.Key;
import io.courant.naming.Name;
import io.courant.naming.Slugs;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** How labels of every kind are found: by slug, or by name whatever its case and accents. */
interface LabelRepository<T extends Label> extends PanacheRepositoryBase<T, UUID> {

    /** What one is called: the name of its table, and of its content tag. */
    String noun();

    T make(String slug, String name);

    /** The label with this slug or name; made of the name where there is none. */
    default T named(String nameOrSlug) {
        Optional<T> known = find("slug = ?1 or nameKey = ?2 order by id", nameOrSlug, Name.key(nameOrSlug))
                .firstResultOptional();
        return known.orElseGet(() -> {
            T label = make(Slugs.free(nameOrSlug, this::taken), nameOrSlug.strip());
            persist(label);
            return label;
        });
    }

    /** Those of the labels that are there, by the id or slug under which they were asked for. */
    default Map<String, T> known(Collection<String> keys) {
        List<Key> given = keys.stream().map(Key::fromString).toList();
        Map<String, T> known = new HashMap<>();
        list("slug in ?1 or id in ?2", given.stream().map(Key::slug).filter(Objects::nonNull).toList(),
                given.stream().map(Key::id).filter(Objects::nonNull).toList()).forEach(label -> {
                    known.put(label.slug(), label);
                    known.put(label.id().toString(), label);
                });
        return known;
    }

    /** To be changed, by nobody else until the end of the transaction. */
    default Optional<T> locked(Key key) {
        return find(key.column(), key.value()).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    default boolean taken(String slug) {
        return count("slug", slug) > 0;
    }
}
