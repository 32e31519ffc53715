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
                near.add(edge.b());
            }
        }
        Map<UUID, Rest> rests = new HashMap<>();
        Map<UUID, Set<UUID>> others = new HashMap<>();
        for (UUID story : new HashSet<>(near.stream().map(stories::get).toList())) {
            if (members.get(story).size() <= weights.large()) {
                near.addAll(members.get(story));
            } else {
                Set<UUID> rest = members.get(story);
                rest.removeAll(near);
                others.put(story, rest);
                rests.put(story, Rest.of(rest.size(), rest.stream().map(other -> profiles.apply(other).publishedAt()).toList()));
            }
        }
        List<Edge> among = new ArrayList<>();
        for (UUID member : near) {
            edges.get(member).stream().filter(edge -> near.contains(edge.b())).forEach(among::add);
        }
        List<Member> standing = near.stream().map(member -> new Member(member, profiles.apply(member).publishedAt(),
                stories.get(member))).toList();
        near.forEach(member -> members.remove(stories.get(member)));
        for (List<UUID> group : new Clustering(weights).stories(new Neighbourhood(standing, among, rests, Set.of(), Set.of()))) {
            Set<UUID> story = new HashSet<>(group);
            group.forEach(member -> story.addAll(others.getOrDefault(stories.get(member), Set.of())));
            story.forEach(member -> stories.put(member, group.get(0)));
            members.put(group.get(0), story);
        }
    }

    UUID of(UUID id) {
        return stories.get(id);
    }
}
