package io.courant.relating;

import io.courant.change.Changes;
import io.courant.change.ItemType;
import io.courant.relatedness.Clustering;
import io.courant.relatedness.Edge;
import io.courant.relatedness.Member;
import io.courant.relatedness.Neighbourhood;
import io.courant.relatedness.Weights;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Gathers the articles of one event into a story: divides anew what lies around an article that has changed. */
@ApplicationScoped
class Gathering {

    private final ToldStories stories;
    private final Changes changes;
    private final Clock clock;

    Gathering(ToldStories stories, Changes changes, Clock clock) {
        this.stories = stories;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param seeds an article that has changed, and those that it belongs with, or did */
    void gather(Connection connection, Set<UUID> seeds, Weights weights) throws SQLException {
        Map<UUID, Set<UUID>> told = stories.toldBy(connection, seeds);
        Set<UUID> around = new HashSet<>(seeds);
        told.values().forEach(around::addAll);
        List<Member> members = stories.members(connection, around, told);
        List<Edge> edges = Likenesses.among(connection, around);
        List<Set<UUID>> groups = new Clustering(weights).stories(new Neighbourhood(members, edges, Set.of(), Set.of()))
                .stream().filter(group -> group.size() > 1).map(group -> (Set<UUID>) new HashSet<>(group)).toList();
        Division division = Division.of(new TreeMap<>(told), groups);
        Set<UUID> moved = division.moved();
        stories.hold(connection, moved);
        for (Division.Telling telling : division.tellings()) {
            UUID central = Clustering.central(List.copyOf(telling.articles()), edges);
            changes.touch(ItemType.STORY, stories.tell(connection, telling, central, clock.instant()));
        }
        for (Map.Entry<UUID, UUID> gone : division.gone().entrySet()) {
            stories.end(connection, gone.getKey(), gone.getValue());
        }
        changes.touch(ItemType.STORY, division.gone().keySet());
        changes.touch(ItemType.ARTICLE, moved);
    }
}
