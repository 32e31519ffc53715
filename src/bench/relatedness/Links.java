package io.courant.relatedness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Finds and compares each article that comes, in memory, and keeps what it is like. */
final class Links {

    private static final int COMPARED = 50;

    private final Weights weights;
    private final Map<UUID, Profile> profiles = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Map<Integer, List<UUID>> index = new HashMap<>();
    private final Map<UUID, List<Edge>> edges = new HashMap<>();
    private final Map<UUID, List<Edge>> arrivals = new LinkedHashMap<>();

    Links(Weights weights) {
        this.weights = weights;
    }

    /** The edges of an article to those that are there. */
    List<Edge> add(UUID id, Profile profile) {
        profiles.put(id, profile);
        for (int key : profile.counted()) {
            counts.merge(key, 1, Integer::sum);
        }
        Frequencies frequencies = key -> counts.getOrDefault(key, 0);
        Comparison comparison = new Comparison(profile, frequencies, weights);
        List<Edge> found = candidates(profile, frequencies).stream()
                .map(other -> new Edge(id, other, comparison.with(profiles.get(other)).score()))
                .filter(edge -> edge.score() >= weights.floor()).sorted(Comparator.comparingDouble(Edge::score).reversed())
                .limit(weights.kept()).toList();
        edges.put(id, new ArrayList<>(found));
        arrivals.put(id, found);
        found.forEach(edge -> edges.get(edge.b()).add(edge));
        for (int key : Candidates.indexed(profile)) {
            index.computeIfAbsent(key, any -> new ArrayList<>()).add(id);
        }
        return found;
    }

    private List<UUID> candidates(Profile profile, Frequencies frequencies) {
        Map<UUID, Double> found = new TreeMap<>();
        for (Candidates.Sought sought : Candidates.sought(profile, frequencies, weights)) {
            for (UUID other : index.getOrDefault(sought.key(), List.of())) {
                found.merge(other, sought.weight(), Double::sum);
            }
        }
        return found.entrySet().stream().sorted(Map.Entry.<UUID, Double>comparingByValue().reversed()).limit(COMPARED)
                .map(Map.Entry::getKey).toList();
    }

    /** The edges of each article when it came, in order of arrival. */
    Map<UUID, List<Edge>> arrivals() {
        return arrivals;
    }

    /** The related list of an article, with all that came later: the most like first. */
    List<UUID> related(UUID id) {
        return edges.get(id).stream().sorted(Comparator.comparingDouble(Edge::score).reversed().thenComparing(Edge::a)
                .thenComparing(Edge::b)).map(edge -> edge.a().equals(id) ? edge.b() : edge.a()).toList();
    }
}
