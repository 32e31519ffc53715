package io.courant.imports;

import io.courant.testing.Api;
import io.courant.testing.Stored;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An article that nobody may see yet. Everything that it alone has (words, names, slugs, the address) holds its stem, which
 * stands nowhere else, so that whatever betrays it holds the stem or one of its ids.
 */
record HiddenPieces(String stem, String headline, Map<String, Object> parameters, Set<String> ids, Set<String> slugs) {

    /** @param speaker somebody whom it quotes, and to whom it alone gives an employer */
    static HiddenPieces bring(String stem, String date, String speaker, boolean publish, Stored stored) throws SQLException {
        Map<String, Object> parameters = Map.of("publisher", stem + " Gazette", "publish", publish,
                "url", "https://%s.example/piece".formatted(stem.toLowerCase(Locale.ROOT)));
        JsonPath answer = Api.importPage(page(stem, date, speaker), parameters).statusCode(201).extract().jsonPath();
        return new HiddenPieces(stem.toLowerCase(Locale.ROOT), answer.getString("article.headline"), parameters,
                ids(stem.toLowerCase(Locale.ROOT), answer, stored), slugs(stem.toLowerCase(Locale.ROOT), stored));
    }

    private static String page(String stem, String date, String speaker) {
        return """
                Section: %1$s Affairs
                %2$s

                The %1$s Matter Keeps The Harbour Awake

                A standfirst on %1$sstand that says in one sentence what it is

                By %1$sette Forsythe

                The harbour has a %1$sbody that nobody has named. All were glad.

                %1$sina Lind, harbour pilot, noted, “The %1$squote channel is too narrow for two ships.”

                %3$s from the Institute for %1$s Research has noted that this could weaken the %1$sunion.

                Latest Contents
                The %1$srail Gulls Return To The Pier
                """.formatted(stem, date, speaker);
    }

    /** Of the article, its quotes, and all that came into the world with it. */
    private static Set<String> ids(String stem, JsonPath answer, Stored stored) throws SQLException {
        Set<String> ids = new TreeSet<>(answer.getList("article.quotes.id"));
        ids.add(answer.getString("article.id"));
        ids.addAll(named("id", stem, stored));
        return ids;
    }

    private static Set<String> slugs(String stem, Stored stored) throws SQLException {
        return new TreeSet<>(named("slug", stem, stored));
    }

    private static List<String> named(String column, String stem, Stored stored) throws SQLException {
        return stored.column(String.join(" union ", Stream.of("article", "source", "section", "author")
                .map(table -> "select %s::text from %s where slug like '%%%s%%'".formatted(column, table, stem)).toList()));
    }

    /** What a nosy caller could ask for. */
    List<String> words() {
        return List.of(stem, stem + "stand", stem + "body", stem + "quote", stem + "union", stem + "rail", stem + "ina",
                "\"the " + stem + " matter\"");
    }

    Stream<String> keys() {
        return Stream.concat(ids.stream(), slugs.stream());
    }
}
