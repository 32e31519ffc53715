package io.courant.relatedness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Puts each article that comes into a story, in memory. */
final class Stories {

    private final Weights weights;
    private final Function<UUID, Profile> profiles;
    private final Map<UUID, List<Edge>> edges = new HashMap<>();
    private final Map<UUID, UUID> stories = new HashMap<>();
    private final Map<UUID, Set<UUID>> members = new HashMap<>();

    Stories(Weights weights, Function<UUID, Profile> profiles) {
        this.weights = weights;
        this.profiles = profiles;
    }

    void add(UUID id, List<Edge> found) {
        edges.put(id, found);
        stories.put(id, id);
        members.put(id, new HashSet<>(Set.of(id)));
        Set<UUID> near = new LinkedHashSet<>(Set.of(id));
        for (Edge edge : found) {
            if (edge.score() >= weights.linkage()) {
                near.addAll(members.get(stories.get(edge.b())));
            }
        }
        List<Edge> among = new ArrayList<>();
        for (UUID member : near) {
            edges.get(member).stream().filter(edge -> near.contains(edge.b())).forEach(among::add);
        }
        List<Member> standing = near.stream().map(member -> new Member(member, profiles.apply(member).publishedAt(),
                stories.get(member))).toList();
        near.forEach(member -> members.remove(stories.get(member)));
        for (List<UUID> story : new Clustering(weights).stories(new Neighbourhood(standing, among, Set.of(), Set.of()))) {
            story.forEach(member -> stories.put(member, story.get(0)));
            members.put(story.get(0), new HashSet<>(story));
        }
    }

    UUID of(UUID id) {
        return stories.get(id);
    }
}
