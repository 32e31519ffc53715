package io.courant.article;

import static io.restassured.http.Method.DELETE;
import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Walks by chance through an article's life, beside a model of it that is as plain as the rule: each move is allowed or
 * refused as the model says, and readers get what the state promises them.
 */
@ApiTest
class StateMachineTest {

    private static final String DESK = "/v1/editorial/articles/";
    private static final int LIVES = 12;
    private static final int MOVES = 14;

    /** What can be done in each state; what is not named there is refused. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "draft", Set.of("edit", "publish", "schedule", "takedown", "delete"),
            "scheduled", Set.of("edit", "publish", "schedule", "unpublish", "takedown", "delete"),
            "published", Set.of("edit", "publish", "schedule", "unpublish", "corrections", "retract", "takedown"),
            "retracted", Set.of("edit", "takedown"));
    /** Those that end a life come last, and are drawn less often. */
    private static final List<String> MOVE = List.of("edit", "publish", "schedule", "unpublish", "corrections", "edit", "publish",
            "unpublish", "schedule", "corrections", "retract", "takedown", "delete");

    @Test
    void everyMoveIsAllowedOrRefusedAsTheRuleSays() {
        long seed = System.nanoTime();
        Random chance = new Random(seed);
        for (int life = 0; life < LIVES; life++) {
            String slug = Newsroom.draft("Turnstone life " + life);
            String state = "draft";
            boolean seen = false;
            for (int i = 0; i < MOVES && ALLOWED.containsKey(state); i++) {
                String move = MOVE.get(chance.nextInt(MOVE.size()));
                boolean allowed = ALLOWED.get(state).contains(move);
                int status = perform(move, slug, life * 100 + i);
                assertThat(status).as("%s of what is %s (seed %d)", move, state, seed)
                        .isEqualTo(!allowed ? 409 : move.equals("delete") ? 204 : 200);
                state = allowed ? next(state, move) : state;
                seen |= state.equals("published");
                assertThat(Api.get("/v1/articles/" + slug).extract().statusCode())
                        .as("what readers get of what is %s after %s (seed %d)", state, move, seed)
                        .isEqualTo(promised(state, seen));
            }
        }
    }

    private static int perform(String move, String slug, int number) {
        return (switch (move) {
            case "edit" -> Newsroom.send(PATCH, DESK + slug, Map.of("headline", "Turnstone edited " + number));
            case "publish" -> Newsroom.send(POST, DESK + slug + "/publish", Map.of("at", "2025-08-01T00:00:00Z"));
            case "schedule" -> Newsroom.send(POST, DESK + slug + "/publish", Map.of("at", "2035-08-01T00:00:00Z"));
            case "corrections" -> Newsroom.send(POST, DESK + slug + "/corrections", Map.of("class", "update", "note", "A note."));
            case "retract", "takedown" -> Newsroom.send(POST, DESK + slug + "/" + move, Map.of("notice", "A notice."));
            case "delete" -> Newsroom.send(DELETE, DESK + slug, null);
            default -> Newsroom.send(POST, DESK + slug + "/" + move, "{}");
        }).extract().statusCode();
    }

    private static String next(String state, String move) {
        return switch (move) {
            case "publish" -> "published";
            case "schedule" -> "scheduled";
            case "unpublish" -> "draft";
            case "retract" -> "retracted";
            case "takedown" -> "taken down";
            case "delete" -> "deleted";
            default -> state;
        };
    }

    private static int promised(String state, boolean seen) {
        return switch (state) {
            case "published", "retracted" -> 200;
            case "taken down" -> 410;
            case "deleted" -> seen ? 410 : 404;
            default -> 404;
        };
    }
}
