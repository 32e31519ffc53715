package io.courant.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.courant.change.Purge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;

/**
 * The answers that this node keeps, and those that are being made. Reading takes no lock; whatever changes what is kept
 * lets one thread at a time, so that an answer made before a purge is not kept after it.
 */
@ApplicationScoped
class Answers {

    private final boolean off;
    private final Cache<String, Answer> kept;
    private final Map<String, Set<Place>> byTag = new HashMap<>();
    private final Map<String, Fill> fills = new HashMap<>();

    Answers(CacheConfig config) {
        long size = config.size().asLongValue();
        off = size == 0;
        // who reads tidies up too: waking another thread for it takes longer. Only removals are told by another, later:
        // under the lock of the cache ours could not be taken
        kept = Caffeine.newBuilder().maximumWeight(size).executor(Runnable::run)
                .weigher((String key, Answer answer) -> 2 * key.length() + answer.weight())
                .removalListener((String key, Answer answer, RemovalCause cause) ->
                        ForkJoinPool.commonPool().execute(() -> forget(new Place(key, answer)))).build();
    }

    /** One answer in its place: the next one under the same key is another. */
    private record Place(String key, Answer answer) {}

    /** Whether nothing is kept at all. */
    boolean off() {
        return off;
    }

    /** What is kept, in bytes, about. */
    long bytes() {
        return kept.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    /** Null if there is none. */
    Answer get(String key) {
        return kept.getIfPresent(key);
    }

    /**
     * Who makes this answer: this one, unless another is under way. Null if none has to: somebody else was done since it was
     * looked for.
     *
     * @param seen what there was then, or null
     */
    synchronized Fill first(Fill fill, Answer seen) {
        Answer since = get(fill.key());
        if (since != null && since != seen) {
            return null;
        }
        Fill other = fills.putIfAbsent(fill.key(), fill);
        return other == null ? fill : other;
    }

    /** Keeps what was made, unless it was outdated meanwhile. True if it is kept. */
    boolean keep(Fill fill, Answer answer) {
        boolean good;
        synchronized (this) {
            good = fills.remove(fill.key(), fill) && fill.good(answer.contentTags());
            if (good) {
                Place place = new Place(fill.key(), answer);
                answer.contentTags().forEach(tag -> byTag.computeIfAbsent(tag, any -> new HashSet<>(2)).add(place));
                kept.put(fill.key(), answer);
            }
        }
        fill.made().tryComplete(good ? answer : null);
        return good;
    }

    /** Nothing came of it that could be kept. */
    void giveUp(Fill fill) {
        synchronized (this) {
            fills.remove(fill.key(), fill);
        }
        fill.made().tryComplete(null);
    }

    synchronized void purge(@Observes Purge purge) {
        fills.values().forEach(fill -> fill.touch(purge.tags()));
        if (purge.tags() == null) {
            kept.invalidateAll();
        } else {
            purge.tags().forEach(tag -> byTag.getOrDefault(tag, Set.of())
                    .forEach(place -> kept.asMap().remove(place.key(), place.answer())));
        }
    }

    private synchronized void forget(Place place) {
        place.answer().contentTags().forEach(tag -> byTag.computeIfPresent(tag, (any, places) -> {
            places.remove(place);
            return places.isEmpty() ? null : places;
        }));
    }
}
