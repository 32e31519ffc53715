package io.courant.relating;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.relating.Surroundings.Told;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which story goes on where. */
class DivisionTest {

    private static final UUID OLD = new UUID(1, 0);
    private static final UUID YOUNG = new UUID(2, 0);

    @Test
    void articlesThatBelongTogetherForTheFirstTimeBeginAStory() {
        Division division = Division.of(told(Map.of()), List.of(articles(1, 2)));
        assertThat(division.tellings()).containsExactly(new Division.Telling(null, articles(1, 2), articles(1, 2), articles()));
        assertThat(division.gone()).isEmpty();
        assertThat(division.moved()).isEqualTo(articles(1, 2));
    }

    @Test
    void aStoryGrowsAndLoses() {
        Division division = Division.of(told(Map.of(OLD, articles(1, 2, 3))), List.of(articles(1, 2, 4)));
        assertThat(division.tellings()).containsExactly(
                new Division.Telling(OLD, articles(1, 2, 4), articles(4), articles(3)));
    }

    @Test
    void whereTwoMeetTheOlderGoesOnAndTheOtherLeadsToIt() {
        Division division = Division.of(told(Map.of(YOUNG, articles(3, 4, 5), OLD, articles(1, 2))),
                List.of(articles(1, 2, 3, 4, 5)));
        assertThat(division.tellings()).extracting(Division.Telling::story).containsExactly(OLD);
        assertThat(division.gone()).containsExactly(Map.entry(YOUNG, OLD));
    }

    @Test
    void aStoryThatPartsGoesOnWhereMostOfItIs() {
        Division division = Division.of(told(Map.of(OLD, articles(1, 2, 3, 4, 5))),
                List.of(articles(1, 2), articles(3, 4, 5)));
        assertThat(division.tellings()).extracting(Division.Telling::story, Division.Telling::articles).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple(null, articles(1, 2)),
                org.assertj.core.groups.Tuple.tuple(OLD, articles(3, 4, 5)));
        assertThat(division.gone()).isEmpty();
    }

    @Test
    void aStoryOfWhichNoTwoAreLeftIsNoMore() {
        Division division = Division.of(told(Map.of(OLD, articles(1, 2))), List.of());
        assertThat(division.tellings()).isEmpty();
        assertThat(division.gone()).containsOnlyKeys(OLD).containsValue(null);
        assertThat(division.moved()).as("one of them may be there still").isEqualTo(articles(1, 2));
    }

    @Test
    void nothingIsWrittenWhereNothingMoves() {
        Division division = Division.of(told(Map.of(OLD, articles(1, 2))), List.of(articles(1, 2)));
        assertThat(division.tellings()).isEmpty();
        assertThat(division.gone()).isEmpty();
        assertThat(division.moved()).isEmpty();
    }

    @Test
    void whatAnEditorHasWrittenGoesOnBeforeAnOlderOne() {
        SortedMap<UUID, Told> told = told(Map.of(OLD, articles(1, 2)));
        told.put(YOUNG, new Told(true, articles(3, 4), articles(3, 4)));
        Division division = Division.of(told, List.of(articles(1, 2, 3, 4)));
        assertThat(division.gone()).containsExactly(Map.entry(OLD, YOUNG));
    }

    @Test
    void aStoryGoesOnWhereAnEditorHasPutAnArticle() {
        SortedMap<UUID, Told> told = new TreeMap<>(Map.of(OLD, new Told(true, articles(1, 2, 3, 4), articles(1))));
        Division division = Division.of(told, List.of(articles(1), articles(2, 3, 4)));
        assertThat(division.tellings()).extracting(Division.Telling::story, Division.Telling::articles).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple(OLD, articles(1)),
                org.assertj.core.groups.Tuple.tuple(null, articles(2, 3, 4)));
    }

    private static SortedMap<UUID, Told> told(Map<UUID, Set<UUID>> stories) {
        SortedMap<UUID, Told> told = new TreeMap<>();
        stories.forEach((story, articles) -> told.put(story, new Told(false, articles, Set.of())));
        return told;
    }

    private static Set<UUID> articles(Integer... numbers) {
        return Arrays.stream(numbers).map(number -> new UUID(9, number)).collect(Collectors.toSet());
    }
}
