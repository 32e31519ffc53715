package io.courant.relating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/**
 * Which story goes on with which articles. A story goes on where most of its articles are, or those that an editor has put
 * there; where two meet, the one that an editor has written or the older one does, and the other leads to it.
 *
 * @param tellings those that are new or have other articles now
 * @param gone     those that are no more, each with the one in which it goes on, or null
 * @param moved    the articles that tell another story than before, or none any more, or their first
 */
record Division(List<Telling> tellings, Map<UUID, UUID> gone, Set<UUID> moved) {

    /**
     * @param story    null if it is a new one
     * @param articles all that tell it now
     * @param added    those that did not tell it before
     * @param removed  those that do not tell it any more
     */
    record Telling(UUID story, Set<UUID> articles, Set<UUID> added, Set<UUID> removed) {}

    /**
     * @param told   the stories as they are: by id, the oldest first; one goes on where an editor has put its articles
     * @param groups of articles that belong together
     */
    static Division of(SortedMap<UUID, Surroundings.Told> told, List<Set<UUID>> groups) {
        Map<UUID, UUID> gone = new LinkedHashMap<>();
        Map<Set<UUID>, UUID> goesOn = new HashMap<>();
        told.entrySet().stream().sorted(Comparator.comparing(one -> !one.getValue().edited())).forEach(one -> {
            UUID story = one.getKey();
            Set<UUID> core = one.getValue().pinned().isEmpty() ? one.getValue().articles() : one.getValue().pinned();
            Set<UUID> best = groups.stream().filter(group -> common(group, core) > 0)
                    .reduce((a, b) -> common(b, core) > common(a, core) ? b : a).orElse(null);
            if (best == null) {
                gone.put(story, null);
            } else if (goesOn.putIfAbsent(best, story) != null) {
                gone.put(story, goesOn.get(best));
            }
        });
        List<Telling> tellings = new ArrayList<>();
        for (Set<UUID> group : groups) {
            UUID story = goesOn.get(group);
            Set<UUID> before = story == null ? Set.of() : told.get(story).articles();
            boolean merged = story != null && gone.containsValue(story);
            if (!before.equals(group) || merged) {
                tellings.add(new Telling(story, group, without(group, before), without(before, group)));
            }
        }
        Set<UUID> moved = new HashSet<>();
        tellings.forEach(telling -> {
            moved.addAll(telling.added);
            moved.addAll(telling.removed);
        });
        gone.keySet().forEach(story -> moved.addAll(told.get(story).articles()));
        return new Division(tellings, gone, moved);
    }

    private static long common(Set<UUID> group, Set<UUID> articles) {
        return articles.stream().filter(group::contains).count();
    }

    private static Set<UUID> without(Set<UUID> all, Set<UUID> some) {
        Set<UUID> left = new HashSet<>(all);
        left.removeAll(some);
        return left;
    }
}
