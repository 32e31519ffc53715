package io.courant.relatedness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Average linkage over few edges: what has no edge is not alike. Sums are of whole numbers, so that they are the same in any
 * order.
 */
final class Joining {

    private static final double UNIT = 1e6;

    private static final class Group {
        final Map<Integer, Long> edges = new HashMap<>();
        final Set<Integer> apart = new HashSet<>();
        int size = 1;
        int version;
        long inside;
        long seconds;
        int dated;
    }

    private record Link(double score, int a, int b, int versionA, int versionB) {}

    private final Weights weights;
    private final Group[] groups;
    private final int[] parents;
    private final PriorityQueue<Link> queue = new PriorityQueue<>(Comparator.comparingDouble(Link::score).reversed()
            .thenComparingInt(Link::a).thenComparingInt(Link::b));
    private final List<int[]> together = new ArrayList<>();

    Joining(List<Member> members, Weights weights) {
        this.weights = weights;
        groups = new Group[members.size()];
        parents = new int[members.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = new Group();
            parents[i] = i;
            if (members.get(i).publishedAt() != null) {
                groups[i].seconds = members.get(i).publishedAt().getEpochSecond();
                groups[i].dated = 1;
            }
        }
    }

    static long whole(double score) {
        return Math.round(score * UNIT);
    }

    void edge(int a, int b, double score) {
        groups[a].edges.merge(b, whole(score), Math::max);
        groups[b].edges.merge(a, whole(score), Math::max);
    }

    void keepApart(int a, int b) {
        groups[a].apart.add(b);
        groups[b].apart.add(a);
    }

    void keepTogether(int a, int b) {
        together.add(new int[] {Math.min(a, b), Math.max(a, b)});
    }

    /** The least place of those in its group. */
    int group(int i) {
        while (parents[i] != i) {
            i = parents[i];
        }
        return i;
    }

    void join(int a, int b) {
        int first = Math.min(group(a), group(b));
        int second = Math.max(group(a), group(b));
        Group into = groups[first];
        Group from = groups[second];
        if (first == second || into.apart.contains(second)) {
            return;
        }
        Long between = into.edges.remove(second);
        from.edges.remove(first);
        from.edges.forEach((other, sum) -> {
            into.edges.merge(other, sum, Long::sum);
            groups[other].edges.remove(second);
            groups[other].edges.merge(first, sum, Long::sum);
        });
        from.apart.forEach(other -> {
            into.apart.add(other);
            groups[other].apart.remove(second);
            groups[other].apart.add(first);
        });
        into.inside += from.inside + (between == null ? 0 : between);
        into.size += from.size;
        into.seconds += from.seconds;
        into.dated += from.dated;
        into.version++;
        parents[second] = first;
        groups[second] = null;
    }

    /** Others of the group, of which it is taken that they are as much alike. */
    void add(int i, Rest rest) {
        Group group = groups[group(i)];
        double within = group.size == 1 ? 1 : within(group);
        group.size += rest.size();
        group.dated += rest.dated();
        group.seconds += rest.seconds();
        group.inside = whole(within * pairs(group));
    }

    void run() {
        together.stream().sorted(Comparator.<int[]>comparingInt(pair -> pair[0]).thenComparingInt(pair -> pair[1]))
                .forEach(pair -> join(pair[0], pair[1]));
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] != null) {
                offer(i, true);
            }
        }
        while (!queue.isEmpty()) {
            Link link = queue.poll();
            Group a = groups[link.a];
            Group b = groups[link.b];
            if (a != null && b != null && a.version == link.versionA && b.version == link.versionB) {
                join(link.a, link.b);
                offer(link.a, false);
            }
        }
    }

    private void offer(int i, boolean once) {
        groups[i].edges.forEach((j, sum) -> {
            if (!(once && j < i) && !groups[i].apart.contains(j)) {
                int a = Math.min(i, j);
                int b = Math.max(i, j);
                double score = between(groups[a], groups[b], sum);
                if (score >= weights.linkage()) {
                    queue.add(new Link(score, a, b, groups[a].version, groups[b].version));
                }
            }
        });
    }

    /** The average score between the two, or 0 where they do not belong together. */
    private double between(Group a, Group b, long sum) {
        int small = Math.min(a.size, b.size);
        int large = Math.max(a.size, b.size);
        // an article keeps only so many edges: of all that it might have to a large story, no more can be found
        double average = Math.min(1, sum / UNIT / ((double) small * Math.min(large, weights.linked())));
        // a running topic is not one event: what has grown large reaches only so far in time
        if (a.dated > 0 && b.dated > 0 && a.size + b.size > weights.linked()) {
            double days = Math.abs(a.seconds / (double) a.dated - b.seconds / (double) b.dated) / 86_400;
            average *= Math.exp(-Math.max(0, days - weights.storyDays()) / weights.storyDays());
        }
        boolean loose = a.size > 1 && b.size > 1
                && average < weights.cohesion() * (within(a) * a.size + within(b) * b.size) / (a.size + b.size);
        // two alone have nobody to vouch for them
        boolean strangers = a.size + b.size == 2 && average < weights.sameEvent();
        return loose || strangers ? 0 : average;
    }

    private double within(Group group) {
        return Math.min(1, group.inside / UNIT / pairs(group));
    }

    private double pairs(Group group) {
        return group.size * Math.min(group.size - 1.0, weights.linked()) / 2;
    }
}
