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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /**
     * @param seeds   articles that have changed, and those that they belong with, or did
     * @param changed those among them, and perhaps others, that have changed
     */
    void gather(Connection connection, Set<UUID> seeds, Set<UUID> changed, Weights weights) throws SQLException {
        Surroundings all = Surroundings.of(connection, seeds, changed, weights.large());
        List<Edge> edges = Likenesses.among(connection, all.members().stream().map(Member::id).toList());
        Set<UUID> pinned = all.told().values().stream().flatMap(story -> story.pinned().stream()).collect(Collectors.toSet());
        List<Set<UUID>> groups = all.whole(new Clustering(weights)
                .stories(new Neighbourhood(all.members(), edges, all.rests(), all.together(), all.apart()))).stream()
                // one article is a story only if an editor says so
                .filter(group -> group.size() > 1 || !Collections.disjoint(group, pinned)).toList();
        Division division = Division.of(all.told(), groups);
        Set<UUID> moved = division.moved();
        stories.hold(connection, moved);
        for (Division.Telling telling : division.tellings()) {
            // of a large story too little is known for another title
            UUID central = all.others().containsKey(telling.story()) ? null
                    : Clustering.central(List.copyOf(telling.articles()), edges);
            changes.touch(ItemType.STORY, stories.tell(connection, telling, central, clock.instant()));
        }
        for (Map.Entry<UUID, UUID> gone : division.gone().entrySet()) {
            stories.end(connection, gone.getKey(), gone.getValue());
        }
        changes.touch(ItemType.STORY, division.gone().keySet());
        changes.touch(ItemType.ARTICLE, moved);
    }
}
