package io.courant.article;

import io.courant.change.ItemType;
import io.courant.database.Conditions;
import io.courant.http.Key;
import io.courant.http.Page;
import io.courant.http.Paging;
import io.courant.http.ParameterReader;
import io.courant.http.Sort;
import io.courant.http.Terms;
import io.courant.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which articles are wanted, how many, in which order, and what of them.
 *
 * @param words     what is searched for, or null
 * @param highlight whether to show where those words stand
 * @param oneSection whether they all are of one section
 * @param named     the content tags of what the filters name
 */
record ArticleQuery(Conditions conditions, Paging paging, Shape shape, String words, boolean highlight, boolean oneSection,
        Set<String> named) {

    private static final Sort NEWEST = new Sort("-publishedAt", "a.published_at", Sort.Type.TIMESTAMP);
    private static final Sort RELEVANCE = new Sort("relevance",
            "ts_rank(a.fts, websearch_to_tsquery(search_config(a.language), :words))", Sort.Type.REAL);
    private static final List<Sort> SORTS = List.of(NEWEST, new Sort("publishedAt", "a.published_at", Sort.Type.TIMESTAMP),
            new Sort("-updatedAt", "a.updated_at", Sort.Type.TIMESTAMP),
            new Sort("updatedAt", "a.updated_at", Sort.Type.TIMESTAMP), RELEVANCE);

    static ArticleQuery of(ArticleParameters given, ArticleIncludes includes) {
        ParameterReader reader = new ParameterReader();
        String words = reader.text("q", given.q());
        if (given.q() == null && RELEVANCE.name().equals(given.sort())) {
            reader.reject("sort", "can be relevance only together with q");
        }
        Terms section = reader.terms("section", given.section());
        ArticleQuery query = new ArticleQuery(conditions(given, section, words, reader),
                reader.paging(given.page(), given.sort(), SORTS, words == null ? NEWEST : RELEVANCE),
                Shape.of(given.shape(), Shape.View.CARD, includes, reader), words,
                reader.flag("highlight", given.highlight()), section.single(),
                named(given));
        if (query.highlight && given.q() == null) {
            reader.reject("highlight", "needs words to show: give q as well");
        }
        reader.done();
        return query;
    }

    private static Conditions conditions(ArticleParameters given, Terms section, String words, ParameterReader reader) {
        Terms excluded = reader.terms("exclude", given.exclude());
        if (!excluded.none().isEmpty()) {
            reader.reject("exclude", "takes no leading -: it leaves out as it is");
        }
        Conditions conditions = new Conditions()
                .referring(section, "a.section_id", "section")
                .referring(reader.terms("publisher", given.publisher()), "a.publisher_id", Source.KEYS)
                .linked(reader.terms("tag", given.tag()), "article_tag l where l.article_id = a.id and l.tag_id", "tag")
                .linked(reader.terms("author", given.author()),
                        "article_author l where l.article_id = a.id and l.author_id", "author")
                .linked(reader.terms("source", given.source()),
                        "article_source l where l.article_id = a.id and l.source_id", Source.KEYS)
                .matching(reader.terms("language", given.language()).map(tag -> tag.toLowerCase(Locale.ROOT)),
                        "lower(a.language)")
                .identified(reader.ids("ids", given.ids()), reader.terms("slugs", given.slugs()), "a")
                .except(excluded, "a")
                .since("a.published_at", reader.moment("publishedAfter", given.publishedAfter()))
                .before("a.published_at", reader.moment("publishedBefore", given.publishedBefore()))
                .since("a.updated_at", reader.moment("changedAfter", given.changedAfter()));
        if (words != null) {
            conditions.and("a.fts @@ any_language_query(:words)")
                    .and("a.fts @@ websearch_to_tsquery(search_config(a.language), :words)")
                    .with("words", words);
        }
        return conditions;
    }

    /** The tag of the articles among which others may come into this page. */
    String among(Page<ArticleView> page) {
        return oneSection && !page.items().isEmpty() ? ItemType.SECTION.articlesTag(page.items().get(0).section().id())
                : ItemType.ALL_ARTICLES;
    }

    /**
     * What pages of them depend on beside what they show: these articles, and the items that the filters name, since their
     * keys may lead elsewhere one day.
     */
    Stream<String> contentTags(String among) {
        return Stream.of(Stream.of(among), named.stream(), shape.contentTags()).flatMap(Function.identity());
    }

    /** The content tags of all items of the types that filters name. */
    private static Set<String> named(ArticleParameters given) {
        Map<String, Boolean> filters = Map.of(ItemType.ALL_SECTIONS, !given.section().isEmpty(),
                ItemType.ALL_TAGS, !given.tag().isEmpty(), ItemType.ALL_AUTHORS, !given.author().isEmpty(),
                ItemType.ALL_SOURCES, !given.source().isEmpty() || !given.publisher().isEmpty());
        return filters.keySet().stream().filter(filters::get).collect(Collectors.toSet());
    }

    /** The articles that a source published, or is quoted or named in. */
    ArticleQuery of(Key source) {
        conditions.and("a.id in (select x.article_id from source_appearance x where x.source_id ="
                + " (select s.id from source s where s." + source.column() + " = %1$s))", source.value());
        return this;
    }
}
