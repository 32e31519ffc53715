package io.courant.export;

import static io.restassured.http.Method.DELETE;
import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whoever takes the export and follows the changes has what the API serves, whatever is written meanwhile. */
@ApiTest
class MirrorTest {

    private static final String DESK = "/v1/editorial/articles/";
    /** Another one at every run, and said when something differs. */
    private static final long SEED = System.nanoTime();
    private static final int WRITES = 90;

    private final Random chance = new Random(SEED);
    private final List<String> articles = new ArrayList<>();
    private final List<String> stories = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private int made;

    @Test
    void theTagsOfTheExportAreThoseOfWhatItShows() {
        Mirror mirror = Mirror.taken();
        assertThat(mirror.items).hasSizeGreaterThan(100);
        mirror.items.forEach((key, item) -> assertThat(mirror.tags().get(key)).as(key)
                .isEqualTo(Mirror.tagsOf(key.substring(0, key.indexOf(':')), item)));
    }

    @Test
    void aCopyThatIsCaughtUpIsTheSameAsTheApi() {
        for (int i = 0; i < 4; i++) {
            Newsroom.json(POST, "/v1/editorial/sections", Map.of("name", "Turnstone " + i));
            Newsroom.json(POST, "/v1/editorial/tags", Map.of("name", "Turnstones " + i));
        }
        Mirror mirror = Mirror.taken();
        for (int i = 1; i <= WRITES; i++) {
            write();
            if (i % 6 == 0) {
                Mirror now = caughtUp(mirror);
                assertThat(mirror.items.keySet()).as("seed %d, after %s", SEED, done).isEqualTo(now.items.keySet());
                now.items.forEach((key, item) ->
                        assertThat(mirror.items.get(key)).as("seed %d, %s after %s", SEED, key, done).isEqualTo(item));
                done.clear();
            }
        }
    }

    /** What the API serves now: what comes due in between is in the export first, and in the log a moment later. */
    private static Mirror caughtUp(Mirror mirror) {
        Mirror now = null;
        for (int tries = 0; tries < 10 && (now == null || !now.items.equals(mirror.items)); tries++) {
            mirror.follow();
            now = Mirror.taken();
        }
        return now;
    }

    private void write() {
        int what = articles.size() < 6 ? 0 : chance.nextInt(12);
        String slug = what == 0 ? "" : articles.get(chance.nextInt(articles.size()));
        done.add(what + " " + slug);
        switch (what) {
            case 0, 1 -> articles.add(Newsroom.draft("Turnstone affair " + made++, "section", "turnstone-" + chance.nextInt(4),
                    "tags", List.of("turnstones-" + chance.nextInt(4)), "bodyText", "“We turned " + made
                            + " stones,” said " + speaker() + ", a warden.\n\n“And " + made + " more,” said " + speaker()
                            + ", a porter."));
            case 2, 3 -> move(slug, "publish", chance.nextInt(5) == 0
                    ? Map.of("at", Instant.now().plusMillis(chance.nextInt(400)).toString()) : Map.of());
            case 4 -> move(slug, chance.nextBoolean() ? "unpublish" : "retract", Map.of("notice", "Wrong."));
            case 5 -> patch(slug, Map.of("headline", "Turnstone affair " + made++, "section", "turnstone-" + chance.nextInt(4)));
            case 6 -> {
                String renamed = "turnstone-renamed-" + made++;
                patch(slug, Map.of("slug", renamed));
                articles.set(articles.indexOf(slug), renamed);
            }
            case 7 -> Newsroom.send(PUT, DESK + slug + "/related", Map.of("items", articles.stream()
                    .filter(one -> !one.equals(slug) && chance.nextInt(3) == 0).limit(50)
                    .map(one -> Map.of("article", one)).toList()));
            case 8 -> {
                if (chance.nextBoolean()) {
                    move(slug, "takedown", Map.of("notice", "Gone."));
                } else {
                    Newsroom.send(DELETE, DESK + slug, null);
                }
                articles.removeIf(one -> Newsroom.send(io.restassured.http.Method.GET, DESK + one, null).extract()
                        .statusCode() != 200);
            }
            case 9 -> story();
            case 10 -> Newsroom.send(PATCH, "/v1/editorial/" + (chance.nextBoolean() ? "sections/turnstone-" : "tags/turnstones-")
                    + chance.nextInt(4), Map.of("name", "Turnstone " + made++));
            default -> source();
        }
    }

    private String speaker() {
        return List.of("Tuva Stein", "Tove Stein", "Tyra Stein", "Thea Stein", "Tilda Stein").get(chance.nextInt(5));
    }

    private static String key(String speaker) {
        return speaker.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    private void source() {
        String one = key(speaker());
        switch (chance.nextInt(3)) {
            case 0 -> Newsroom.send(PATCH, "/v1/editorial/sources/" + one, Map.of("description", "Warden " + made++));
            case 1 -> Newsroom.send(PATCH, "/v1/editorial/sources/" + one, Map.of("affiliation", key(speaker())));
            default -> Newsroom.send(POST, "/v1/editorial/sources/" + one + "/merge", Map.of("into", key(speaker())));
        }
    }

    private void story() {
        List<String> told = articles.stream().filter(one -> chance.nextInt(3) == 0).toList();
        if (stories.isEmpty() || chance.nextInt(3) == 0) {
            stories.add(Newsroom.json(POST, "/v1/editorial/stories", Map.of("title", "Turnstones " + made++, "articles", told))
                    .getString("slug"));
        } else if (chance.nextInt(4) == 0) {
            Newsroom.send(DELETE, "/v1/editorial/stories/" + stories.remove(0), null).statusCode(204);
        } else {
            Newsroom.send(PATCH, "/v1/editorial/stories/" + stories.get(chance.nextInt(stories.size())),
                    Map.of("articles", told));
        }
    }

    /** Whatever is not allowed in the state that it is in changes nothing. */
    private static void move(String slug, String move, Map<String, ?> body) {
        Newsroom.send(POST, DESK + slug + "/" + move, body);
    }

    private static void patch(String slug, Map<String, ?> body) {
        Newsroom.send(PATCH, DESK + slug, body);
    }
}
