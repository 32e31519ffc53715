package io.courant.quote;

import static io.restassured.http.Method.DELETE;
import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Edits an article by chance, and decides on its quotes by chance, beside a model of what was decided: rejected words are
 * never public, and confirmed ones stay while they stand.
 */
@ApiTest
class EditorsWordTest {

    private static final String DESK = "/v1/editorial/articles/";
    private static final int LIVES = 4;
    private static final int STEPS = 25;
    /** Some of them twice, in two forms, or within each other; some with nobody who says them. */
    private static final List<String> PARAGRAPHS = List.of(
            "“The slip is silting up,” said Ane Grebel, an engineer.",
            "The slip is silting up, Ane Grebel said.",
            "On the wall there was “The slip is silting up” in red.",
            "“The slip is silting up, and soon it will be sand,” said Ane Grebel.",
            "“It was never a harbour,” said a senior official who asked not to be named.",
            "Ane Grebel called for an inquiry.",
            "“The buoy has drifted,” Osk Merrow said. “It will drift again.”",
            "Osk Merrow said that the buoy would be moved.");

    private final long seed = System.nanoTime();
    private final Random chance = new Random(seed);
    /** The words that are rejected, and the ids of what is confirmed with the words that it is. */
    private final Set<String> rejected = new HashSet<>();
    private Map<String, String> confirmed = Map.of();

    @Test
    void rejectedWordsAreNeverPublicAndConfirmedOnesStayWhileTheyStand() {
        for (int life = 0; life < LIVES; life++) {
            rejected.clear();
            confirmed = Map.of();
            String slug = Newsroom.published("Grebe life " + life, "bodyText", text());
            for (int i = 0; i < STEPS; i++) {
                String step = step(slug);
                assertModelHolds(slug, "after " + step + " (seed " + seed + ")");
            }
        }
    }

    private String text() {
        List<String> paragraphs = new ArrayList<>(PARAGRAPHS);
        Collections.shuffle(paragraphs, chance);
        paragraphs = new ArrayList<>(paragraphs.subList(0, 2 + chance.nextInt(5)));
        if (chance.nextBoolean()) {
            paragraphs.add(paragraphs.get(0));
        }
        return String.join(chance.nextInt(3) == 0 ? " " : "\n\n", paragraphs);
    }

    private String step(String slug) {
        List<Map<String, Object>> items = items(slug);
        int choice = chance.nextInt(8);
        if (choice < 3 || items.isEmpty()) {
            String text = text();
            Newsroom.json(PATCH, DESK + slug, Map.of("bodyText", text));
            confirmed = confirmed.entrySet().stream().filter(one -> text.contains(one.getValue()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            return "edit";
        }
        if (choice == 3) {
            int version = Newsroom.get(DESK + slug).getInt("version");
            Newsroom.json(POST, DESK + slug + "/revisions/" + (1 + chance.nextInt(version)) + "/restore", null);
            confirmed = confirmed(slug);
            return "restore";
        }
        Map<String, Object> quote = items.get(chance.nextInt(items.size()));
        String path = DESK + slug + "/quotes/" + quote.get("id");
        String words = words((String) quote.get("text"));
        if (choice < 6) {
            int status = Newsroom.send(POST, path + "/confirm", Map.of()).extract().statusCode();
            assertThat(status).isIn(200, 409);
            if (status == 200) {
                rejected.remove(words);
            }
        } else {
            (choice == 6 ? Newsroom.send(POST, path + "/reject", Map.of()) : Newsroom.send(DELETE, path, null)).statusCode(200);
            rejected.add(words);
        }
        confirmed = confirmed(slug);
        return choice < 6 ? "confirm" : "reject";
    }

    private void assertModelHolds(String slug, String when) {
        List<Map<String, Object>> items = items(slug);
        Map<String, String> statuses = items.stream()
                .collect(Collectors.toMap(one -> (String) one.get("id"), one -> (String) one.get("status")));
        List<Map<String, Object>> seen = Api.json("/v1/articles/" + slug + "/quotes").getList("items");
        assertThat(seen).allSatisfy(quote -> {
            String status = statuses.get(quote.get("id"));
            assertThat(status).as(when).isIn("published", "confirmed");
            assertThat(status.equals("published") && rejected.contains(words((String) quote.get("text"))))
                    .as("%s is public %s", quote.get("text"), when).isFalse();
        });
        assertThat(seen).extracting(quote -> quote.get("id")).as("what is confirmed %s", when)
                .containsAll(confirmed.keySet());
        Set<String> known = items.stream().filter(one -> List.of("rejected", "confirmed").contains(one.get("status")))
                .map(one -> words((String) one.get("text"))).collect(Collectors.toSet());
        assertThat(known).as("what is rejected is remembered %s", when).containsAll(rejected);
        Map<String, String> blocks = Api.json("/v1/articles/" + slug).<Map<String, String>>getList("body").stream()
                .collect(Collectors.toMap(block -> block.get("id"), block -> block.get("text")));
        assertThat(items).filteredOn(one -> one.containsKey("block")).allSatisfy(one -> assertThat(blocks.get(one.get("block"))
                .substring((Integer) one.get("start"), (Integer) one.get("end"))).as(when).isEqualTo(one.get("text")));
    }

    private static Map<String, String> confirmed(String slug) {
        return items(slug).stream().filter(one -> one.get("status").equals("confirmed"))
                .collect(Collectors.toMap(one -> (String) one.get("id"), one -> (String) one.get("text")));
    }

    private static List<Map<String, Object>> items(String slug) {
        return Newsroom.get(DESK + slug + "/quotes").getList("items");
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{L}]+", " ").strip().toLowerCase();
    }
}
