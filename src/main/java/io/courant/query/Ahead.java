package io.courant.query;

import io.courant.cache.Dependencies;
import io.courant.http.Page;
import io.courant.http.Representation;
import io.courant.query.Finder.Found;
import io.courant.query.Finder.Hit;
import io.courant.query.Finder.Share;
import io.courant.query.Finder.Sought;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lists what is found ahead of the database, as far as the database confirms it. */
@ApplicationScoped
public class Ahead {

    /** Says that PostgreSQL searched, since the index was not ready. */
    private static final String HEADER = "Courant-Search";
    /** How often to look for more, if the database knows better than the index: it is ahead by moments only. */
    private static final int MOST_ROUNDS = 5;

    private final List<Finder> finders;
    private final Representation representation;
    private final Dependencies dependencies;

    Ahead(@All List<Finder> finders, Representation representation, Dependencies dependencies) {
        this.finders = finders;
        this.representation = representation;
        this.dependencies = dependencies;
    }

    /** A page of what was found, and what was found out about all of it. */
    public record Confirmed<T>(Page<T> page, Map<String, List<Share>> facets, String didYouMean) {}

    /**
     * What words find; all else the database lists.
     *
     * @param confirm as {@link #find} takes it, without marks
     */
    public <T> Page<T> page(Sought sought, Function<List<UUID>, Map<UUID, T>> confirm, Supplier<Page<T>> listed) {
        return page(sought, (ids, marker) -> confirm.apply(ids), listed);
    }

    /**
     * The same, with the words marked.
     *
     * @param confirm as {@link #find} takes it
     */
    public <T> Page<T> page(Sought sought, BiFunction<List<UUID>, Marker, Map<UUID, T>> confirm, Supplier<Page<T>> listed) {
        if (sought.words() == null) {
            return listed.get();
        }
        return find(sought, confirm).map(Confirmed::page).orElseGet(listed)
                .noted(sought.words().slip());
    }

    /**
     * @param confirm reads those of the items that are visible and pass the filters, and may mark the words in them
     * @return empty if the database has to search by itself
     */
    public <T> Optional<Confirmed<T>> find(Sought sought, BiFunction<List<UUID>, Marker, Map<UUID, T>> confirm) {
        Optional<Found> found = propose(sought);
        if (found.isEmpty() && finders.stream().anyMatch(finder -> finder.offered(sought))) {
            representation.marked(HEADER, "database");
            dependencies.unknown();
        }
        return found.map(first -> confirmed(sought, first, confirm));
    }

    private Optional<Found> propose(Sought sought) {
        return finders.stream().flatMap(finder -> finder.find(sought).stream()).findFirst();
    }

    private <T> Confirmed<T> confirmed(Sought sought, Found first, BiFunction<List<UUID>, Marker, Map<UUID, T>> confirm) {
        int limit = sought.paging().limit();
        Map<UUID, T> visible = new HashMap<>();
        List<Hit> kept = new ArrayList<>();
        List<Hit> hits = first.hits();
        for (int round = 1; !hits.isEmpty(); round++) {
            visible.putAll(confirm.apply(hits.stream().map(Hit::id).toList(), first.marker()));
            hits.stream().filter(hit -> visible.containsKey(hit.id())).forEach(kept::add);
            boolean more = hits.size() > limit && kept.size() <= limit && round < MOST_ROUNDS;
            hits = more ? propose(sought.after(hits.get(hits.size() - 1).cursor())).map(Found::hits).orElse(List.of())
                    : List.of();
        }
        return new Confirmed<>(sought.paging().page(kept, hit -> visible.get(hit.id()), Hit::cursor, first.count()),
                first.facets(), first.didYouMean());
    }
}
