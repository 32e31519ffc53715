package io.courant.taxonomy;

import io.courant.http.Key;
import io.courant.naming.Name;
import io.courant.naming.Slugs;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How labels of every kind are found: by slug, or by name whatever its case and accents. */
interface LabelRepository<T extends Label> extends PanacheRepositoryBase<T, UUID> {

    /** What one is called: the name of its table, and of its content tag. */
    String noun();

    T make(String slug, String name);

    /** The label with each of these slugs or names, the oldest of several; made of the name where there is none. */
    default Map<String, T> named(Collection<String> slugsOrNames) {
        if (slugsOrNames.isEmpty()) {
            return Map.of();
        }
        Set<String> slugs = new HashSet<>(slugsOrNames);
        // also those that new ones would get, to see whether they are free
        slugsOrNames.stream().map(Name::slug).forEach(slugs::add);
        // as C, since that is how the index is ordered
        List<T> known = new ArrayList<>(list("slug in ?1 or collate(nameKey as `C`) in ?2 order by id", slugs,
                slugsOrNames.stream().map(Name::key).distinct().toList()));
        Map<String, T> named = new HashMap<>();
        slugsOrNames.forEach(name -> named.computeIfAbsent(name, same -> {
            String key = Name.key(name);
            return known.stream().filter(label -> label.isCalled(name, key)).findFirst().orElseGet(() -> {
                T label = make(Slugs.free(name, slug -> known.stream().anyMatch(one -> one.slug().equals(slug))
                        || !slugs.contains(slug) && taken(slug)), name.strip());
                persist(label);
                known.add(label);
                return label;
            });
        }));
        return named;
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
