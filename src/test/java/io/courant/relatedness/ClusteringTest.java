package io.courant.relatedness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ClusteringTest {

    private static final Clustering CLUSTERING = new Clustering(Weights.DEFAULT);

    private final List<Member> members = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private void members(int count) {
        for (int i = 0; i < count; i++) {
            members.add(new Member(id(i), Newsroom.DAY, null));
        }
    }

    private void edge(int a, int b, double score) {
        edges.add(new Edge(id(a), id(b), score));
    }

    private void alike(double score, int... numbers) {
        for (int a : numbers) {
            for (int b : numbers) {
                if (a < b) {
                    edge(a, b, score);
                }
            }
        }
    }

    private List<List<UUID>> stories(Set<Pair> together, Set<Pair> apart) {
        return CLUSTERING.stories(new Neighbourhood(members, edges, Map.of(), together, apart));
    }

    private List<List<UUID>> stories(Map<UUID, Rest> rests) {
        return CLUSTERING.stories(new Neighbourhood(members, edges, rests, Set.of(), Set.of()));
    }

    private List<List<UUID>> stories() {
        return stories(Set.of(), Set.of());
    }

    @Example
    void whatIsAlikeIsOneStory() {
        members(4);
        alike(0.8, 0, 1, 2);

        assertThat(stories()).containsExactly(List.of(id(0), id(1), id(2)), List.of(id(3)));
    }

    @Example
    void twoStoriesThatAreLessAlikeThanTheirArticlesStayApart() {
        members(6);
        alike(0.9, 0, 1, 2);
        alike(0.9, 3, 4, 5);
        for (int a = 0; a < 3; a++) {
            for (int b = 3; b < 6; b++) {
                edge(a, b, 0.3);
            }
        }

        assertThat(stories()).hasSize(2);
    }

    @Example
    void twoAloneNeedMoreThanOneThatJoinsAStory() {
        members(5);
        edge(0, 1, 0.2);
        alike(0.9, 2, 3);
        edge(2, 4, 0.2);
        edge(3, 4, 0.2);

        assertThat(stories()).containsExactly(List.of(id(0)), List.of(id(1)), List.of(id(2), id(3), id(4)));
    }

    @Example
    void theWordOfEditorsStands() {
        members(4);
        alike(0.9, 0, 1, 2);

        assertThat(stories(Set.of(new Pair(id(3), id(0))), Set.of())).singleElement().extracting(List::size).isEqualTo(4);
        assertThat(stories(Set.of(), Set.of(new Pair(id(2), id(0))))).allMatch(story -> !story.containsAll(List.of(id(0), id(2))));
        assertThat(stories(Set.of(new Pair(id(3), id(0))), Set.of(new Pair(id(3), id(1)))))
                .anyMatch(story -> story.containsAll(List.of(id(0), id(3))) && !story.contains(id(1)));
    }

    @Example
    void aThousandCopiesAreOneStoryThoughEachKeepsFewEdges() {
        members(1_000);
        for (int a = 1; a < 1_000; a++) {
            for (int b = 0; b < Math.min(a, Weights.DEFAULT.kept()); b++) {
                edge(a, b, 1);
            }
        }

        assertThat(stories()).hasSize(1);
    }

    @Example
    void aRunningTopicIsNotOneStory() {
        for (int day = 0; day < 365; day++) {
            members.add(new Member(id(day), Newsroom.DAY.plus(Duration.ofDays(day)), null));
            for (int before = Math.max(0, day - 25); before < day; before++) {
                edge(before, day, 0.6);
            }
        }

        assertThat(stories()).hasSizeGreaterThan(5).allMatch(story -> story.size() < 100);
    }

    @Example
    void aLargeStoryGrowsByWhatIsLikeThoseOfItThatAreLookedAt() {
        for (int i = 0; i < 20; i++) {
            members.add(new Member(id(i), Newsroom.DAY, id(500)));
        }
        members.add(new Member(id(20), Newsroom.DAY, null));
        members.add(new Member(id(21), Newsroom.DAY, null));
        for (int i = 0; i < 20; i++) {
            edge(i, 20, 0.8);
        }
        edge(0, 21, 0.8);

        Rest rest = Rest.of(100, Collections.nCopies(100, Newsroom.DAY));
        assertThat(stories(Map.of(id(500), rest))).as("though no edges hold it together, and one is like a single one of 120")
                .extracting(List::size).containsExactly(21, 1);
    }

    @Example
    void aLargeStoryOfLongAgoDoesNotGrow() {
        for (int i = 0; i < 20; i++) {
            members.add(new Member(id(i), Newsroom.DAY, id(500)));
            edge(i, 20, 0.3);
        }
        members.add(new Member(id(20), Newsroom.DAY, null));

        assertThat(stories(Map.of(id(500), Rest.of(100, Collections.nCopies(100, Newsroom.DAY))))).hasSize(1);
        Rest older = Rest.of(100, Collections.nCopies(100, Newsroom.DAY.minus(Duration.ofDays(60))));
        assertThat(stories(Map.of(id(500), older))).hasSize(2);
    }

    @Example
    void theMostCentralMemberIsMostLikeAllOthers() {
        members(3);
        edge(0, 1, 0.5);
        edge(1, 2, 0.5);
        edge(1, 7, 0.9);

        assertThat(Clustering.central(List.of(id(2), id(0), id(1)), edges)).isEqualTo(id(1));
        assertThat(Clustering.central(List.of(id(2), id(0)), edges)).isEqualTo(id(0));
    }

    @Property(tries = 100)
    void storiesAreTheSameInAnyOrder(@ForAll long seed) {
        members.clear();
        edges.clear();
        Random random = new Random(seed);
        int count = 2 + random.nextInt(40);
        for (int i = 0; i < count; i++) {
            Instant date = random.nextInt(5) == 0 ? null : Newsroom.DAY.plus(Duration.ofHours(random.nextInt(900)));
            members.add(new Member(id(i), date, random.nextBoolean() ? null : id(random.nextInt(4))));
            for (int j = 0; j < i; j++) {
                if (random.nextInt(4) == 0) {
                    // few different scores, so that many are the same
                    edge(i, j, random.nextInt(6) / 5.0);
                }
            }
        }
        Set<Pair> together = Set.of(new Pair(id(0), id(random.nextInt(count))));
        Set<Pair> apart = Set.of(new Pair(id(1), id(count - 1)));
        List<List<UUID>> stories = stories(together, apart);

        Collections.shuffle(members, random);
        Collections.shuffle(edges, random);
        edges.replaceAll(edge -> random.nextBoolean() ? edge : new Edge(edge.b(), edge.a(), edge.score()));
        assertThat(stories(together, apart)).isEqualTo(stories);
        assertThat(stories.stream().mapToInt(List::size).sum()).isEqualTo(count);
    }
}
