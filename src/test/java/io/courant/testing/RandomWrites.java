package io.courant.testing;

import static io.restassured.http.Method.DELETE;
import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** A desk that does whatever comes into its head: it makes, publishes, moves, merges and takes away, of every kind. */
public final class RandomWrites {

    private static final String DESK = "/v1/editorial/articles/";

    private final String word;
    private final Random chance;
    private final List<String> articles = new ArrayList<>();
    private final List<String> stories = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private int made;

    /**
     * Makes the sections and tags that it will use.
     *
     * @param word in the names of all that it makes
     */
    public RandomWrites(String word, long seed) {
        this.word = word;
        this.chance = new Random(seed);
        for (int i = 0; i < 4; i++) {
            Newsroom.json(POST, "/v1/editorial/sections", Map.of("name", word + " " + i));
            Newsroom.json(POST, "/v1/editorial/tags", Map.of("name", word + "s " + i));
        }
    }

    /** The slugs of its articles, seen or not. */
    public List<String> articles() {
        return articles;
    }

    public List<String> stories() {
        return stories;
    }

    /** What it has done since it was last asked. */
    public List<String> done() {
        List<String> all = List.copyOf(done);
        done.clear();
        return all;
    }

    private String low() {
        return word.toLowerCase(Locale.ROOT);
    }

    public void write() {
        int what = articles.size() < 6 ? 0 : chance.nextInt(12);
        String slug = what == 0 ? "" : articles.get(chance.nextInt(articles.size()));
        done.add(what + " " + slug);
        switch (what) {
            case 0, 1 -> articles.add(Newsroom.draft(word + " affair " + made++, "section", low() + "-" + chance.nextInt(4),
                    "tags", List.of(low() + "s-" + chance.nextInt(4)), "bodyText", "“We turned " + made
                            + " stones,” said " + speaker() + ", a warden.\n\n“And " + made + " more,” said " + speaker()
                            + ", a porter."));
            case 2, 3 -> move(slug, "publish", chance.nextInt(5) == 0
                    ? Map.of("at", Instant.now().plusMillis(chance.nextInt(400)).toString()) : Map.of());
            case 4 -> move(slug, chance.nextBoolean() ? "unpublish" : "retract", Map.of("notice", "Wrong."));
            case 5 -> patch(slug, Map.of("headline", word + " affair " + made++, "section", low() + "-" + chance.nextInt(4)));
            case 6 -> {
                String renamed = low() + "-renamed-" + made++;
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
                articles.removeIf(one -> Newsroom.send(GET, DESK + one, null).extract()
                        .statusCode() != 200);
            }
            case 9 -> story();
            case 10 -> Newsroom.send(PATCH, "/v1/editorial/" + (chance.nextBoolean() ? "sections/" + low() + "-" : "tags/" + low() + "s-")
                    + chance.nextInt(4), Map.of("name", word + " " + made++));
            default -> source();
        }
    }

    private String speaker() {
        return List.of("Tuva Stein", "Tove Stein", "Tyra Stein", "Thea Stein", "Tilda Stein").get(chance.nextInt(5));
    }

    private static String key(String speaker) {
        return speaker.toLowerCase(Locale.ROOT).replace(' ', '-');
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
            stories.add(Newsroom.json(POST, "/v1/editorial/stories", Map.of("title", word + "s " + made++, "articles", told))
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
