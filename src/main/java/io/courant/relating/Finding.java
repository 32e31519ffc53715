package io.courant.relating;

import io.courant.relatedness.Candidates;
import io.courant.relatedness.Candidates.Sought;
import io.courant.relatedness.Comparison;
import io.courant.relatedness.Likeness;
import io.courant.relatedness.Profile;
import io.courant.relatedness.Weights;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds what is like articles that have changed. Statements are shared by all of a round; what is found is as if one article
 * had come after the other.
 */
final class Finding {

    /** Of so many articles, the fifty that each is compared with are in memory at a time: some megabytes. */
    private static final int IN_MEMORY = 16;

    private final Weights weights;
    private final KeyCounts counts = new KeyCounts();

    Finding(Weights weights) {
        this.weights = weights;
    }

    /** Another node may have counted, or what was counted here was rolled back. */
    void forget() {
        counts.forget();
    }

    /** Writes the profiles of all, counts them, and gives what is like each, the most like first. */
    Map<UUID, Map<UUID, Likeness>> find(Connection connection, List<Changed> changed) throws SQLException {
        counts.begin();
        counts.learn(connection, changed.stream().flatMap(one -> Stream.of(one.less(), one.more(), one.weighed())));
        List<List<Sought>> sought = new ArrayList<>();
        for (Changed one : changed) {
            counts.count(one, 1);
            sought.add(one.now() == null ? List.of() : Candidates.sought(one.now(), counts, weights));
        }
        Profiles.write(connection, changed);
        counts.write(connection, changed);
        List<UUID> articles = changed.stream().map(Changed::article).toList();
        return compare(connection, changed, Profiles.sharing(connection, articles, sought));
    }

    private Map<UUID, Map<UUID, Likeness>> compare(Connection connection, List<Changed> changed, List<List<UUID>> sharing)
            throws SQLException {
        // once more from the beginning, as rare as terms were when each came
        changed.forEach(one -> counts.count(one, -1));
        Map<UUID, Map<UUID, Likeness>> found = new LinkedHashMap<>();
        for (int from = 0; from < changed.size(); from += IN_MEMORY) {
            int to = Math.min(from + IN_MEMORY, changed.size());
            Set<UUID> shared = new HashSet<>();
            sharing.subList(from, to).forEach(shared::addAll);
            Map<UUID, Profile> profiles = Profiles.of(connection, shared);
            counts.learn(connection, profiles.values().stream().map(Profile::compared));
            for (int i = from; i < to; i++) {
                Changed one = changed.get(i);
                counts.count(one, 1);
                Map<UUID, Profile> others = new LinkedHashMap<>();
                sharing.get(i).forEach(id -> others.put(id, profiles.get(id)));
                found.put(one.article(), one.now() == null ? Map.of() : new Comparison(one.now(), counts, weights).best(others));
            }
        }
        return found;
    }
}
