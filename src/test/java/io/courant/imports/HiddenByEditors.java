package io.courant.imports;

import static io.restassured.http.Method.DELETE;
import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;

import io.courant.testing.Newsroom;
import io.courant.testing.Stored;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Articles that editors wrote, joined to whatever an article can be joined to, and then hid in one of the ways there are.
 * What each is joined to, and what happened to it before, is drawn by chance from a seed that a failure prints.
 */
final class HiddenByEditors {

    private static final String DESK = "/v1/editorial/";

    /** How it went out of sight. */
    enum Way { DRAFT, SCHEDULED, UNPUBLISHED, TAKEN_DOWN, DELETED }

    private final Random chance;
    private final String stem;
    private final String visible;
    private final List<String> slugs = new ArrayList<>();
    private String slug;

    private HiddenByEditors(String stem, String visible, Random chance) {
        this.stem = stem;
        this.visible = visible;
        this.chance = chance;
    }

    /** @param visible the slug of an article that readers see, which may come to link to the hidden one */
    static HiddenPieces bring(String stem, String visible, Way way, Random chance, Stored stored) throws SQLException {
        HiddenByEditors one = new HiddenByEditors(stem, visible, chance);
        one.write();
        Set<String> ids = one.ids(stored);
        one.live(way);
        ids.addAll(one.ids(stored));
        one.hide(way);
        return new HiddenPieces(stem.toLowerCase(Locale.ROOT), one.headline(), Map.of(), ids, new TreeSet<>(one.slugs));
    }

    private String headline() {
        return "The " + stem + " Matter Keeps The Harbour Awake";
    }

    private void write() {
        String word = stem.toLowerCase(Locale.ROOT);
        Map<String, Object> article = new LinkedHashMap<>(Map.of("headline", headline(), "publisher",
                made("sources", Map.of("name", stem + " Gazette", "kind", "publisher"))));
        article.put("standfirst", "A standfirst on " + stem + "stand");
        article.put("bodyHtml", "<p>The harbour has a <em>" + stem + "body</em>.</p><p>“The " + stem
                + "quote channel is too narrow for two ships,” said " + stem + "ina Lind, harbour pilot.</p>");
        maybe(() -> article.put("section", made("sections", Map.of("name", stem + " Affairs"))));
        maybe(() -> article.put("tags", List.of("transport", made("tags", Map.of("name", stem + " Tag")))));
        maybe(() -> article.put("authors", List.of(made("authors", Map.of("name", stem + "ette Forsythe")))));
        maybe(() -> article.put("externalId", word + "-external"));
        maybe(() -> article.put("canonicalUrl", "https://" + word + ".example/piece"));
        maybe(() -> article.put("image", Map.of("url", "https://" + word + ".example/a.png", "alt", stem + "alt", "credit", "x")));
        slug = Newsroom.json(POST, DESK + "articles", article).getString("slug");
        slugs.add(slug);
        maybe(() -> Newsroom.json(PUT, DESK + "articles/" + slug + "/related", Map.of("items", List.of(
                Map.of("article", visible), Map.of("headline", stem + "rail Gulls")))));
        maybe(() -> Newsroom.json(PUT, DESK + "articles/" + visible + "/related",
                Map.of("items", List.of(Map.of("article", slug)))));
        maybe(() -> slugs.add(made("stories", Map.of("title", stem + " Story", "articles", List.of(slug)))));
        maybe(() -> Newsroom.json(POST, DESK + "stories", Map.of("title", "A story beside " + chance.nextInt(1_000_000),
                "articles", List.of(visible, slug))));
    }

    /** What was public for a while has more that must not show any more. */
    private void live(Way way) {
        if (way == Way.UNPUBLISHED || way == Way.TAKEN_DOWN || way == Way.DELETED) {
            Newsroom.move(slug, "publish", Map.of("at", "2025-05-05T00:00:00Z"));
            maybe(() -> Newsroom.move(slug, "corrections", Map.of("class", "correction", "note", "The " + stem + "note",
                    "changes", Map.of("standfirst", "Another standfirst on " + stem + "stand"))));
            maybe(() -> rename(slug + "-again"));
            if (way == Way.TAKEN_DOWN) {
                maybe(() -> Newsroom.move(slug, "retract", Map.of("notice", "The " + stem + "notice")));
            }
        } else {
            maybe(() -> rename(slug + "-otherwise"));
        }
    }

    private void hide(Way way) {
        switch (way) {
            case DRAFT -> { }
            case SCHEDULED -> Newsroom.move(slug, "publish", Map.of("at", "2035-05-05T00:00:00Z"));
            case UNPUBLISHED -> Newsroom.move(slug, "unpublish", Map.of());
            case TAKEN_DOWN -> Newsroom.move(slug, "takedown", Map.of("notice", "Taken down."));
            case DELETED -> {
                Newsroom.move(slug, "unpublish", Map.of());
                Newsroom.send(DELETE, DESK + "articles/" + slug, null).statusCode(204);
            }
            default -> throw new IllegalStateException();
        }
    }

    private void rename(String to) {
        Newsroom.json(PATCH, DESK + "articles/" + slug, Map.of("slug", to));
        slug = to;
        slugs.add(to);
    }

    private String made(String noun, Map<String, Object> body) {
        String made = Newsroom.json(POST, DESK + noun, body).getString("slug");
        if (!noun.equals("stories")) {
            slugs.add(made);
        }
        return made;
    }

    private void maybe(Runnable step) {
        if (chance.nextInt(4) > 0) {
            step.run();
        }
    }

    private Set<String> ids(Stored stored) throws SQLException {
        Set<String> ids = new TreeSet<>();
        for (String table : List.of("article", "source", "section", "tag", "author", "story")) {
            ids.addAll(stored.column("select id::text from %s where slug like '%%%s%%'"
                    .formatted(table, stem.toLowerCase(Locale.ROOT))));
        }
        String own = "(select id from article where slug = '" + slug + "')";
        for (String table : List.of("quote", "related_link", "correction")) {
            ids.addAll(stored.column("select id::text from " + table + " where article_id = " + own));
        }
        return ids;
    }

    static Stream<Way> notGone() {
        return Stream.of(Way.DRAFT, Way.SCHEDULED, Way.UNPUBLISHED);
    }
}
