package io.courant.article;

import io.courant.change.ItemType;
import io.courant.http.Fields;
import io.courant.http.ParameterReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a request wants to see of an article.
 *
 * @param view      card or full
 * @param include   what to embed, by name
 * @param excerpt   how long excerpts may be, in graphemes
 * @param body      in which form the text comes
 * @param related   which related links to embed
 * @param latest    how many of the latest articles to embed
 * @param fields    which fields to keep
 */
public record Shape(View view, Set<String> include, int excerpt, BodyForm body, Related related, int latest, Fields fields) {

    /** How much of an article. */
    public enum View { CARD, FULL }

    /** In which form the text comes. */
    public enum BodyForm { BLOCKS, HTML, TEXT, NONE }

    /**
     * Which related links.
     *
     * @param types   empty for all
     * @param origins empty for all
     */
    public record Related(int limit, Set<String> types, Set<String> origins) {

        private static final List<String> TYPES =
                List.of("same-event", "follow-up", "background", "corrects", "republication", "related");
        private static final List<String> ORIGINS = List.of("editor", "computed");

        /** @param prefix of the names of the parameters */
        public static Related of(String prefix, String limit, List<String> types, List<String> origins, ParameterReader reader) {
            return new Related(reader.number(prefix + "limit", limit, 1, 50, 10), reader.names(prefix + "type", types, TYPES),
                    reader.names(prefix + "origin", origins, ORIGINS));
        }
    }

    static Shape of(ShapeParameters given, View otherwise, ArticleIncludes includes, ParameterReader reader) {
        Shape shape = new Shape(
                reader.oneOf("view", given.view(), otherwise),
                included(reader.names("include", given.include(), includes.names())),
                reader.number("excerpt", given.excerpt(), 20, 500, 160),
                reader.oneOf("body", given.body(), BodyForm.BLOCKS),
                Related.of("related.", given.relatedLimit(), given.relatedType(), given.relatedOrigin(), reader),
                reader.number("latest.limit", given.latestLimit(), 1, LatestInclude.MOST, 4),
                reader.fields(given.fields(), includes.fields()));
        shape.refuseWithoutEffect(given, includes, reader);
        return shape;
    }

    /** What is to be told more of something is asked for together with it. */
    private static Set<String> included(Set<String> asked) {
        Set<String> included = new LinkedHashSet<>();
        for (String name : asked) {
            int dot = name.indexOf('.');
            included.add(name);
            included.add(dot < 0 ? name : name.substring(0, dot));
        }
        return included;
    }

    /** What it depends on beside the article and what that embeds. */
    Stream<String> contentTags() {
        return include.contains(LatestInclude.NAME) || include.stream().anyMatch(name -> name.contains("."))
                ? Stream.of(ItemType.ALL_ARTICLES) : Stream.of();
    }

    /** What a request for one article wants to see of it. */
    public static Shape ofOne(ShapeParameters given, ArticleIncludes includes) {
        ParameterReader reader = new ParameterReader();
        Shape shape = of(given, View.FULL, includes, reader);
        reader.done();
        return shape;
    }

    /** What would change nothing is a misunderstanding, and is said rather than ignored. */
    private void refuseWithoutEffect(ShapeParameters given, ArticleIncludes includes, ParameterReader reader) {
        if (!include.contains("related")) {
            Stream.of(given.relatedLimit() != null ? "related.limit" : "", given.relatedType().isEmpty() ? "" : "related.type",
                    given.relatedOrigin().isEmpty() ? "" : "related.origin").filter(name -> !name.isEmpty())
                    .forEach(name -> reader.reject(name, "has no effect without include=related"));
        }
        if (given.latestLimit() != null && !include.contains(LatestInclude.NAME)) {
            reader.reject("latest.limit", "has no effect without include=latest");
        }
        if (given.body() != null && view == View.CARD) {
            reader.reject("body", "has no effect on cards: add view=full");
        }
        includes.names().stream().filter(name -> !fields.all() && fields.wants(name) && !include.contains(name))
                .forEach(name -> reader.reject("fields", "names " + name + ", which is there only with include=" + name));
    }

    /** Everything that can be shown of one article, as after it was written. */
    public static Shape whole(ArticleIncludes includes) {
        return new Shape(View.FULL, includes.own(), 160, BodyForm.BLOCKS, new Related(50, Set.of(), Set.of()), 4, Fields.ALL);
    }
}
