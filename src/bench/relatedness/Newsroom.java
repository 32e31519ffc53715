package io.courant.relatedness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What a newsroom does with each article that comes, in memory: finds, compares, keeps, and puts into stories. */
final class Newsroom {

    private static final int COMPARED = 50;

    private final Weights weights;
    private final Map<UUID, Profile> profiles = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Map<Integer, List<UUID>> index = new HashMap<>();
    private final Map<UUID, List<Edge>> edges = new HashMap<>();
    private final Map<UUID, UUID> stories = new HashMap<>();
    private final Map<UUID, Set<UUID>> members = new HashMap<>();
    final List<Long> nanos = new ArrayList<>();
    long bytes;

    Newsroom(Weights weights) {
        this.weights = weights;
    }

    void add(Piece piece, Analysis analysis) {
        long start = System.nanoTime();
        Profile profile = analysis.profile(piece);
        add(piece.id(), profile);
        nanos.add(System.nanoTime() - start);
        bytes += profile.toBytes().length;
    }

    void add(UUID id, Profile profile) {
        profiles.put(id, profile);
        for (int key : profile.counted()) {
            counts.merge(key, 1, Integer::sum);
        }
        Frequencies frequencies = key -> counts.getOrDefault(key, 0);
        edges.put(id, new ArrayList<>());
        Comparison comparison = new Comparison(profile, frequencies, weights);
        candidates(profile, frequencies).stream().map(other -> new Edge(id, other, comparison.with(profiles.get(other)).score()))
                .filter(edge -> edge.score() >= weights.floor()).sorted(Comparator.comparingDouble(Edge::score).reversed())
                .limit(weights.kept()).forEach(edge -> {
                    edges.get(id).add(edge);
                    edges.get(edge.b()).add(edge);
                });
        for (int key : Candidates.indexed(profile)) {
            index.computeIfAbsent(key, any -> new ArrayList<>()).add(id);
        }
        stories.put(id, id);
        members.put(id, new HashSet<>(Set.of(id)));
        cluster(id);
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

    private void cluster(UUID id) {
        Set<UUID> near = new LinkedHashSet<>(Set.of(id));
        for (Edge edge : edges.get(id)) {
            if (edge.score() >= weights.linkage()) {
                near.addAll(members.get(stories.get(edge.b())));
            }
        }
        List<Edge> among = new ArrayList<>();
        for (UUID member : near) {
            for (Edge edge : edges.get(member)) {
                if (edge.a().equals(member) && near.contains(edge.b())) {
                    among.add(edge);
                }
            }
        }
        List<Member> asMembers = near.stream().map(member -> new Member(member, profiles.get(member).publishedAt(),
                stories.get(member))).toList();
        near.forEach(member -> members.remove(stories.get(member)));
        for (List<UUID> story : new Clustering(weights).stories(new Neighbourhood(asMembers, among, Set.of(), Set.of()))) {
            story.forEach(member -> stories.put(member, story.get(0)));
            members.put(story.get(0), new HashSet<>(story));
        }
    }

    private final Set<UUID> leftOut = new HashSet<>();

    void leaveOut(UUID id) {
        leftOut.add(id);
    }

    boolean unmeasured(UUID id) {
        return leftOut.contains(id);
    }

    UUID story(UUID id) {
        return stories.get(id);
    }

    Collection<Set<UUID>> allStories() {
        return members.values();
    }

    /** The related list of an article: the most like first. */
    List<UUID> related(UUID id) {
        return edges.get(id).stream().sorted(Comparator.comparingDouble(Edge::score).reversed().thenComparing(Edge::a)
                .thenComparing(Edge::b)).map(edge -> edge.a().equals(id) ? edge.b() : edge.a()).toList();
    }
}
