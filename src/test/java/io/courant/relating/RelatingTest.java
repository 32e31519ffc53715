package io.courant.relating;

import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.PUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import io.courant.relating.Tasks.Task;
import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Editor;
import io.courant.testing.Newsroom;
import io.courant.testing.Walk;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What is found beside articles, and the stories that they tell. */
@ApiTest
class RelatingTest {

    private static final String LINKS = "/v1/editorial/articles/%s/related";

    private static final String OPENING = """
            The lighthouse at Garth Ness lost its lamp room in the storm of Tuesday night. Keeper Ottoline Farrow climbed out \
            by the gallery ladder, unhurt.

            "The glass went first, then the roof," Farrow said. The harbour office at Garth Ness closed the channel.""";
    private static final String OTHER_OUTLET = """
            Ships were held outside Garth Ness on Wednesday after the lamp room of its lighthouse was torn off in a storm. \
            The keeper, Ottoline Farrow, got out by the gallery ladder.

            "The glass went first, then the roof," Farrow said. No channel pilot would sail past Garth Ness in the dark.""";
    private static final String APART = """
            The bakers of Lower Tansy voted to open on Mondays. Rye costs more than it did, and the ovens are hot anyway.

            "A loaf is a loaf," said Piers Alderwick, who has baked there for thirty years.""";

    @Inject
    Relating relating;

    @Inject
    Tasks tasks;

    @Inject
    DataSource database;

    @Test
    void articlesOfOneEventFindEachOther() {
        String first = published("Lighthouse at Garth Ness loses its lamp room", OPENING, "2026-02-11T09:00:00Z");
        String second = published("Ships held off Garth Ness as storm takes lighthouse roof", OTHER_OUTLET, "2026-02-11T15:00:00Z");
        String third = published("Bakers of Lower Tansy to open on Mondays", APART, "2026-02-11T12:00:00Z");
        relate(first, third, second);

        for (List<String> pair : List.of(List.of(first, second), List.of(second, first))) {
            JsonPath related = Api.json("/v1/articles/" + pair.get(0) + "/related");
            assertThat(related.getString("items[0].article.slug")).isEqualTo(pair.get(1));
            assertThat(related.getString("items[0].type")).isEqualTo("same-event");
            assertThat(related.getString("items[0].origin")).isEqualTo("computed");
            double score = related.getDouble("items[0].score");
            assertThat(related.<Float>getList("items[0].reasons.weight").stream().mapToDouble(Float::doubleValue).sum())
                    .isCloseTo(score, within(0.002));
            assertThat(related.<String>getList("items[0].reasons.detail")).anySatisfy(detail -> assertThat(detail).contains("Farrow"));
        }
        assertThat(Api.json("/v1/articles/" + third + "/related?origin=computed").<String>getList("items.article.slug"))
                .doesNotContain(first, second);
        String story = Api.json("/v1/articles/" + first + "?include=story").getString("story[0].slug");
        assertThat(Api.json("/v1/stories/" + story).<String>getList("articles.slug")).containsExactly(first, second);
        assertThat(Api.json("/v1/articles/" + third + "?include=story").<Object>getList("story")).isEmpty();
    }

    @Test
    void aBannedPairIsNeverFoundWhateverIsComputed() {
        String first = published("Ferry Marlock runs aground off Pell Sands",
                "The ferry Marlock ran aground off Pell Sands. Captain Idris Vane said that all aboard were well.", "2026-04-10T08:00:00Z");
        String second = published("Marlock ferry stuck on Pell Sands until the tide",
                "Aground off Pell Sands, the ferry Marlock waits for the tide. Captain Idris Vane keeps all aboard.", "2026-04-10T09:00:00Z");
        relate(first, second);
        assertThat(found(first)).contains(second);
        String before = Api.get("/v1/articles/" + second + "?include=related").extract().header("ETag");
        Newsroom.json(PUT, LINKS.formatted(first), Map.of("items", List.of(), "banned", List.of(second)));
        assertThat(found(first)).doesNotContain(second);
        assertThat(found(second)).doesNotContain(first);
        assertThat(Api.get("/v1/articles/" + second + "?include=related").extract().header("ETag")).isNotEqualTo(before);
        assertThat(Newsroom.get(LINKS.formatted(first)).getList("banned")).containsExactly(second);

        Newsroom.json(PATCH, "/v1/editorial/articles/" + second,
                Map.of("bodyText", "Aground off Pell Sands, the ferry Marlock waits. Captain Idris Vane keeps all aboard, he said."));
        relate(second, first);
        assertThat(found(second)).as("computed again").doesNotContain(first);
        Newsroom.json(PUT, LINKS.formatted(second), Map.of("items", List.of(Map.of("article", first))));
        assertThat(Api.json("/v1/articles/" + second + "/related").getList("items.article.slug")).as("an editor links to it")
                .containsExactly(first);
        Newsroom.json(PUT, LINKS.formatted(second), Map.of("items", List.of()));

        Newsroom.json(PUT, LINKS.formatted(first), Map.of("items", List.of()));
        assertThat(found(first)).as("allowed again").contains(second);
        assertThat(found(second)).contains(first);
    }

    @Test
    void anArticleThatIsNotSuggestedIsBesideNoOther() {
        String first = published("Kiln fire at the Ostrey potteries",
                "A kiln burned through at the Ostrey potteries. Master potter Lenka Moar was first to see it.", "2026-04-12T08:00:00Z");
        String second = published("Ostrey potteries lose a kiln",
                "A kiln was lost to fire at the Ostrey potteries, master potter Lenka Moar confirmed.", "2026-04-12T09:00:00Z");
        relate(first, second);
        String before = Api.get("/v1/articles/" + first + "?include=related").extract().header("ETag");
        Newsroom.json(PUT, LINKS.formatted(second), Map.of("items", List.of(), "suggested", false));
        assertThat(found(first)).doesNotContain(second);
        assertThat(found(second)).as("it finds others itself").contains(first);
        assertThat(Api.get("/v1/articles/" + first + "?include=related").extract().header("ETag")).isNotEqualTo(before);
        Newsroom.json(PUT, LINKS.formatted(second), Map.of("items", List.of()));
        assertThat(found(first)).contains(second);
    }

    @Test
    void aBanOfWhatIsNotThereIsRefused() {
        String slug = Newsroom.draft("Whimbrel ban of nothing");
        Newsroom.send(PUT, LINKS.formatted(slug), Map.of("items", List.of(), "banned",
                        List.of("no-such-article", slug, "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11"))).statusCode(422)
                .body("errors.field", equalTo(List.of("banned[0]", "banned[1]", "banned[2]")));
    }

    private static List<String> found(String slug) {
        return Api.json("/v1/articles/" + slug + "/related?origin=computed").getList("items.article.slug");
    }

    @Test
    void aStoryHasATimelineByTime() {
        String early = published("Fire at the Corvin mill put out by noon",
                "The fire at the Corvin mill was put out by noon. \"Nobody was in the mill,\" said fire chief Ilka Brandt.",
                "2026-04-02T12:00:00Z");
        String late = published("Corvin mill fire: chief says nobody was inside",
                "After the fire at the Corvin mill, fire chief Ilka Brandt said that nobody was inside when it broke out.",
                "2026-04-02T18:00:00Z");
        relate(late, early);
        String story = Api.json("/v1/articles/" + late + "?include=story").getString("story[0].slug");
        List<Map<String, Object>> timeline = Walk.along("/v1/stories/" + story + "/timeline?limit=1");
        assertThat(Walk.field(timeline, String.class, "type")).startsWith("article", "quote").contains("article");
        assertThat(Walk.field(timeline, String.class, "at")).isSorted();
        assertThat(Api.json("/v1/stories/" + story + "/timeline?type=article&sort=-at").<String>getList("items.article.slug"))
                .containsExactly(late, early);
        assertThat(Api.json("/v1/stories/" + story + "/timeline?type=quote").getString("items[0].quote.speaker.name"))
                .isEqualTo("Ilka Brandt");
    }

    @Test
    void whatIsTakenDownIsInNoListAndNoStory() {
        String first = published("Dunmarrow bridge shut after crack is found",
                "Inspectors shut Dunmarrow bridge after a crack was found in its third pier. Engineer Sabine Rook measured it twice.",
                "2026-03-03T09:00:00Z");
        String second = published("Crack in third pier closes Dunmarrow bridge",
                "Dunmarrow bridge is closed. A crack in the third pier was found by inspectors, engineer Sabine Rook confirmed.",
                "2026-03-03T10:00:00Z");
        relate(first, second);
        String story = Api.json("/v1/articles/" + first + "?include=story").getString("story[0].slug");
        UUID id = id(second);
        Newsroom.move(second, "takedown", Map.of("notice", "A court has told us to."));
        assertThat(Api.json("/v1/articles/" + first + "/related").<String>getList("items.article.slug")).doesNotContain(second);
        assertThat(Api.json("/v1/stories/" + story).<String>getList("articles.slug")).containsExactly(first);
        relating.relate(List.of(id));
        Api.get("/v1/stories/" + story).statusCode(404);
    }

    @Test
    void aChangeIsQueuedWithItAndDoneOnce() throws SQLException {
        String slug = published("Owls counted at Saint Wick", "Two owls were counted at Saint Wick by Hedda Lorn.", "2026-03-05T10:00:00Z");
        UUID id = id(slug);
        Task task = waiting(id);
        relating.relate(List.of(id));
        String tag = Api.get("/v1/articles/" + slug + "?include=related,story").extract().header("ETag");
        relating.relate(List.of(id));
        assertThat(Api.get("/v1/articles/" + slug + "?include=related,story").extract().header("ETag")).isEqualTo(tag);
        Newsroom.json(io.restassured.http.Method.PUT, "/v1/editorial/articles/" + slug + "/related", Map.of("items", List.of()));
        tasks.done(List.of(task));
        assertThat(waiting(id)).as("changed since").isNotNull();
    }

    @Test
    void whileAnotherNodeIsAtItNothingIsDone() throws SQLException {
        UUID id = id(published("Terns leave Saint Wick", "The terns left Saint Wick on Monday night.", "2026-03-06T10:00:00Z"));
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            Turn.take(other, UUID.randomUUID(), UUID.randomUUID());
            assertThat(relating.relate(List.of(id))).isFalse();
            other.rollback();
        }
        assertThat(relating.relate(List.of(id))).isTrue();
    }

    private Task waiting(UUID id) throws SQLException {
        return tasks.next(Integer.MAX_VALUE).stream().filter(one -> one.article().equals(id)).findAny().orElse(null);
    }

    private void relate(String... slugs) {
        Arrays.stream(slugs).forEach(slug -> relating.relate(List.of(id(slug))));
    }

    private static UUID id(String slug) {
        return UUID.fromString(Newsroom.get("/v1/editorial/articles/" + slug).getString("id"));
    }

    private static String published(String headline, String text, String at) {
        String slug = Newsroom.draft(headline, "bodyText", text);
        Newsroom.move(slug, "publish", Map.of("at", at));
        return slug;
    }
}
