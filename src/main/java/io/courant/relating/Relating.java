package io.courant.relating;

import io.courant.change.Changes;
import io.courant.change.ItemType;
import io.courant.relatedness.Analysis;
import io.courant.relatedness.Candidates;
import io.courant.relatedness.Comparison;
import io.courant.relatedness.Likeness;
import io.courant.relatedness.Piece;
import io.courant.relatedness.Profile;
import io.courant.relatedness.Weights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Finds what belongs together with articles: all in one transaction, which leaves everything as it was or as it is to be. */
@ApplicationScoped
class Relating {

    private static final Weights WEIGHTS = Weights.DEFAULT;

    private final Session session;
    private final Material material;
    private final Likenesses likenesses;
    private final Gathering gathering;
    private final Changes changes;
    private final Analysis analysis = new Analysis();
    private final KeyCounts counts = new KeyCounts();
    private final UUID node = UUID.randomUUID();

    Relating(Session session, Material material, Likenesses likenesses, Gathering gathering, Changes changes) {
        this.session = session;
        this.material = material;
        this.likenesses = likenesses;
        this.gathering = gathering;
        this.changes = changes;
    }

    /** Each as it is now: new, changed, gone, or nothing of the kind. False if another node is at it. */
    @Transactional
    boolean relate(Collection<UUID> articles) {
        try {
            return session.doReturningWork(connection -> {
                Turn.Taken taken = Turn.take(connection, node);
                if (taken == Turn.Taken.FROM_ANOTHER) {
                    counts.forget();
                }
                for (UUID article : taken == Turn.Taken.NO ? List.<UUID>of() : articles) {
                    relate(connection, article);
                }
                return taken != Turn.Taken.NO;
            });
        } catch (RuntimeException e) {
            counts.forget();
            throw e;
        }
    }

    private void relate(Connection connection, UUID article) throws SQLException {
        Piece piece = material.of(connection, article);
        Profile before = Profiles.of(connection, article);
        Profile now = piece == null ? null : analysis.profile(piece);
        if (Objects.equals(now, before)) {
            return;
        }
        Set<UUID> around = new LinkedHashSet<>(neighbours(connection, article));
        count(connection, before, now);
        Map<UUID, Likeness> found = Map.of();
        if (now == null) {
            Profiles.forget(connection, article);
        } else {
            Profiles.write(connection, article, now);
            found = alike(connection, article, now);
            changes.touchEmbedding(ItemType.ARTICLE, List.of(article));
        }
        changes.touchEmbedding(ItemType.ARTICLE, likenesses.replace(connection, article, found));
        around.addAll(neighbours(connection, article));
        around.add(article);
        gathering.gather(connection, around, WEIGHTS);
    }

    /** Those with which it may tell a story. */
    private static List<UUID> neighbours(Connection connection, UUID article) throws SQLException {
        return Likenesses.neighbours(connection, article, WEIGHTS.linkage(), WEIGHTS.kept());
    }

    private void count(Connection connection, Profile before, Profile now) throws SQLException {
        int[] old = before == null ? new int[0] : before.counted();
        int[] fresh = now == null ? new int[0] : now.counted();
        Set<Integer> had = IntStream.of(old).boxed().collect(Collectors.toSet());
        Set<Integer> has = IntStream.of(fresh).boxed().collect(Collectors.toSet());
        counts.count(connection, IntStream.of(old).filter(key -> !has.contains(key)).toArray(), -1);
        counts.count(connection, IntStream.of(fresh).filter(key -> !had.contains(key)).toArray(), 1);
    }

    /** The most alike first. */
    private Map<UUID, Likeness> alike(Connection connection, UUID article, Profile profile) throws SQLException {
        counts.begin();
        counts.learn(connection, IntStream.concat(IntStream.of(profile.counted()), IntStream.of(Candidates.weighed(profile))));
        Map<UUID, Profile> others = Profiles.sharing(connection, article, Candidates.sought(profile, counts, WEIGHTS));
        counts.learn(connection, others.values().stream().flatMapToInt(other -> IntStream.of(other.counted())));
        Comparison comparison = new Comparison(profile, counts, WEIGHTS);
        Map<UUID, Likeness> compared = new HashMap<>();
        others.forEach((id, other) -> compared.put(id, comparison.with(other)));
        Map<UUID, Likeness> alike = new LinkedHashMap<>();
        best(compared).forEach(one -> alike.put(one.getKey(), one.getValue()));
        return alike;
    }

    private static Stream<Map.Entry<UUID, Likeness>> best(Map<UUID, Likeness> compared) {
        return compared.entrySet().stream().filter(one -> one.getValue().score() >= WEIGHTS.floor())
                .sorted(Comparator.<Map.Entry<UUID, Likeness>>comparingDouble(one -> -one.getValue().score())
                        .thenComparing(Map.Entry::getKey)).limit(WEIGHTS.kept());
    }
}
