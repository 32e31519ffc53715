package io.courant.relating;

import io.courant.change.Changes;
import io.courant.change.ItemType;
import io.courant.relatedness.Analysis;
import io.courant.relatedness.Likeness;
import io.courant.relatedness.Piece;
import io.courant.relatedness.Profile;
import io.courant.relatedness.Weights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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
    private final Finding finding = new Finding(WEIGHTS);
    private UUID sign = UUID.randomUUID();

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
        return session.doReturningWork(connection -> {
            UUID last = sign;
            sign = UUID.randomUUID();
            Turn.Taken taken = Turn.take(connection, last, sign);
            if (taken == Turn.Taken.FROM_ANOTHER) {
                finding.forget();
            }
            List<Changed> changed = taken == Turn.Taken.NO ? List.of() : changed(connection, articles);
            if (!changed.isEmpty()) {
                relate(connection, changed);
            }
            return taken != Turn.Taken.NO;
        });
    }

    private List<Changed> changed(Connection connection, Collection<UUID> articles) throws SQLException {
        Map<UUID, Piece> pieces = material.of(connection, articles);
        Map<UUID, Profile> before = Profiles.of(connection, articles);
        List<Changed> changed = new ArrayList<>();
        for (UUID article : new LinkedHashSet<>(articles)) {
            Piece piece = pieces.get(article);
            Profile now = piece == null ? null : analysis.profile(piece);
            if (!Objects.equals(now, before.get(article))) {
                changed.add(Changed.of(article, before.get(article), now));
            }
        }
        return changed;
    }

    private void relate(Connection connection, List<Changed> changed) throws SQLException {
        List<UUID> all = changed.stream().map(Changed::article).toList();
        List<UUID> known = changed.stream().filter(one -> one.before() != null).map(Changed::article).toList();
        Map<UUID, Set<UUID>> around = new LinkedHashMap<>();
        all.forEach(article -> around.put(article, new LinkedHashSet<>(Set.of(article))));
        addNeighbours(connection, known, around);
        Map<UUID, Map<UUID, Likeness>> found = finding.find(connection, changed);
        changes.touchEmbedding(ItemType.ARTICLE, changed.stream().filter(one -> one.now() != null).map(Changed::article).toList());
        changes.touchEmbedding(ItemType.ARTICLE, likenesses.replace(connection, found, known));
        addNeighbours(connection, all, around);
        for (Set<UUID> seeds : joined(around.values())) {
            gathering.gather(connection, seeds, Set.copyOf(all), WEIGHTS);
        }
    }

    /** Those with which each may tell a story. */
    private static void addNeighbours(Connection connection, List<UUID> articles, Map<UUID, Set<UUID>> around)
            throws SQLException {
        if (!articles.isEmpty()) {
            Likenesses.neighbours(connection, articles, WEIGHTS.linkage(), WEIGHTS.kept())
                    .forEach((article, neighbours) -> around.get(article).addAll(neighbours));
        }
    }

    /** What overlaps is looked at together, once. */
    private static List<Set<UUID>> joined(Collection<Set<UUID>> sets) {
        List<Set<UUID>> joined = new ArrayList<>();
        for (Set<UUID> set : sets) {
            List<Set<UUID>> overlapping = joined.stream().filter(other -> !Collections.disjoint(other, set)).toList();
            joined.removeAll(overlapping);
            Set<UUID> all = new HashSet<>(set);
            overlapping.forEach(all::addAll);
            joined.add(all);
        }
        return joined;
    }
}
