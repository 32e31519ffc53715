package io.courant.relatedness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Divides a neighbourhood into stories: joins what is most alike on average, again and again, until what is left is too
 * unlike, or less alike than the articles within each of the two. The same for any order of the input.
 */
public final class Clustering {

    private final Weights weights;

    public Clustering(Weights weights) {
        this.weights = weights;
    }

    /** The members of each story, in order of their ids; stories in the order of their first. */
    public List<List<UUID>> stories(Neighbourhood neighbourhood) {
        Map<UUID, Member> byId = new TreeMap<>();
        neighbourhood.members().forEach(member -> byId.put(member.id(), member));
        List<Member> members = List.copyOf(byId.values());
        Map<UUID, Integer> places = new HashMap<>();
        members.forEach(member -> places.put(member.id(), places.size()));
        Joining joining = new Joining(members, weights);
        for (Edge edge : neighbourhood.edges()) {
            Integer a = places.get(edge.a());
            Integer b = places.get(edge.b());
            if (a != null && b != null && !a.equals(b)) {
                joining.edge(a, b, edge.score());
            }
        }
        for (Pair pair : neighbourhood.apart()) {
            Integer a = places.get(pair.a());
            Integer b = places.get(pair.b());
            if (a != null && b != null && !a.equals(b)) {
                joining.keepApart(a, b);
            }
        }
        for (Pair pair : neighbourhood.together()) {
            Integer a = places.get(pair.a());
            Integer b = places.get(pair.b());
            if (a != null && b != null) {
                joining.keepTogether(a, b);
            }
        }
        joinStandingStories(members, neighbourhood.rests(), joining);
        joining.run();
        Map<Integer, List<UUID>> stories = new TreeMap<>();
        for (int i = 0; i < members.size(); i++) {
            stories.computeIfAbsent(joining.group(i), first -> new ArrayList<>()).add(members.get(i).id());
        }
        return List.copyOf(stories.values());
    }

    /** A large story is not taken apart again, and in a large neighbourhood none is: that bounds the work. */
    private void joinStandingStories(List<Member> members, Map<UUID, Rest> rests, Joining joining) {
        Map<UUID, Integer> first = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            UUID story = members.get(i).story();
            if (story != null && (rests.containsKey(story) || members.size() > weights.rethought())) {
                Integer other = first.putIfAbsent(story, i);
                if (other != null) {
                    joining.join(other, i);
                }
            }
        }
        rests.forEach((story, rest) -> {
            if (first.containsKey(story)) {
                joining.add(first.get(story), rest);
            }
        });
    }

    /** The member that is most like all others; of several the one with the least id. */
    public static UUID central(List<UUID> story, Iterable<Edge> edges) {
        Map<UUID, Long> sums = new TreeMap<>();
        story.forEach(id -> sums.put(id, 0L));
        for (Edge edge : edges) {
            if (sums.containsKey(edge.a()) && sums.containsKey(edge.b())) {
                sums.merge(edge.a(), Joining.whole(edge.score()), Long::sum);
                sums.merge(edge.b(), Joining.whole(edge.score()), Long::sum);
            }
        }
        return sums.entrySet().stream().max(Map.Entry.<UUID, Long>comparingByValue()
                .thenComparing(Map.Entry.<UUID, Long>comparingByKey().reversed())).orElseThrow().getKey();
    }
}
