package io.courant.article;

import io.courant.change.ItemType;
import io.courant.database.Conditions;
import io.courant.http.Key;
import io.courant.http.Paging;
import io.courant.http.ParameterReader;
import io.courant.http.Sort;
import io.courant.http.Terms;
import io.courant.query.Filters;
import io.courant.query.Findable;
import io.courant.query.Finder;
import io.courant.query.TsQuery;
import io.courant.query.Words;
import io.courant.query.WordsReader;
import io.courant.source.Source;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which articles are wanted, how many, in which order, and what of them.
 *
 * @param filters   by what they are narrowed
 * @param keyed     whether some are asked for by id or slug: then there are few
 * @param words     what is searched for, or null
 * @param highlight the element in which to show those words; null if they are not to be shown
 * @param facets    what to count
 * @param oneSection whether they all are of one section
 * @param named     the content tags of what the filters name
 */
record ArticleQuery(Filters filters, boolean keyed, Paging paging, Shape shape, Words words, String highlight,
        Facets facets, boolean oneSection, Set<String> named) {

    private static final Sort NEWEST = new Sort("-publishedAt", "a.published_at", Sort.Type.TIMESTAMP);
    private static final Sort RELEVANCE = new Sort("relevance",
            "ts_rank(a.fts, to_tsquery(search_config(a.language), :words))", Sort.Type.REAL);
    private static final List<Sort> SORTS = List.of(NEWEST, new Sort("publishedAt", "a.published_at", Sort.Type.TIMESTAMP),
            new Sort("-updatedAt", "a.updated_at", Sort.Type.TIMESTAMP),
            new Sort("updatedAt", "a.updated_at", Sort.Type.TIMESTAMP), RELEVANCE);

    static ArticleQuery of(ArticleParameters given, ArticleIncludes includes) {
        ParameterReader reader = new ParameterReader();
        Words words = WordsReader.read("q", given.q(), reader);
        if (given.q() == null && RELEVANCE.name().equals(given.sort())) {
            reader.reject("sort", "can be relevance only together with q");
        }
        Terms section = reader.terms("section", given.section());
        ArticleQuery query = new ArticleQuery(filters(given, section, reader), !given.ids().isEmpty() || !given.slugs().isEmpty(),
                reader.paging(given.page(), given.sort(), SORTS, words == null ? NEWEST : RELEVANCE),
                Shape.of(given.shape(), Shape.View.CARD, includes, reader), words,
                given.highlight().element(given.q() != null, reader), Facets.of(given, reader), section.single(), named(given));
        reader.done();
        return query;
    }

    private static Filters filters(ArticleParameters given, Terms section, ParameterReader reader) {
        Terms excluded = reader.terms("exclude", given.exclude());
        if (!excluded.none().isEmpty()) {
            reader.reject("exclude", "takes no leading -: it leaves out as it is");
        }
        Filters filters = new Filters()
                .referring("section", section, "a.section_id", "section")
                .referring("publisher", reader.terms("publisher", given.publisher()), "a.publisher_id", Source.KEYS)
                .linked("tag", reader.terms("tag", given.tag()), "article_tag l where l.article_id = a.id and l.tag_id", "tag")
                .linked("author", reader.terms("author", given.author()),
                        "article_author l where l.article_id = a.id and l.author_id", "author")
                .linked("source", reader.terms("source", given.source()),
                        "article_source l where l.article_id = a.id and l.source_id", Source.KEYS)
                .matching("language", reader.terms("language", given.language()).map(tag -> tag.toLowerCase(Locale.ROOT)),
                        "lower(a.language)")
                .within("published", reader.moment("publishedAfter", given.publishedAfter()),
                        reader.moment("publishedBefore", given.publishedBefore()), "a.published_at")
                .within("updated", reader.moment("changedAfter", given.changedAfter()), null, "a.updated_at");
        filters.conditions()
                .identified(reader.ids("ids", given.ids()), reader.terms("slugs", given.slugs()), "a").except(excluded, "a");
        return filters;
    }

    /** Whether it takes more than reading a list in its order. */
    boolean searches() {
        return !keyed && (words != null || !facets.fields().isEmpty());
    }

    /** For whoever finds ahead of the database. */
    Finder.Sought sought() {
        return new Finder.Sought(Findable.ARTICLE, words, filters, paging, facets.limits());
    }

    /** All that the database needs to find them by itself. */
    Conditions conditions() {
        return words == null ? filters.conditions() : new Conditions(filters.conditions()).and("a.fts @@ any_language_tsquery(:words)")
                .and("a.fts @@ to_tsquery(search_config(a.language), :words)").with("words", TsQuery.of(words));
    }

    /** The same of those that were found already. */
    Conditions among(Collection<UUID> ids) {
        return new Conditions(filters.conditions()).and("a.id = any(%1$s)", ids.toArray(UUID[]::new));
    }

    /** The tag of the articles among which others may come into this page. */
    String newcomers(ArticlePage page) {
        return oneSection && !page.items().isEmpty() ? ItemType.SECTION.articlesTag(page.items().get(0).section().id())
                : ItemType.ALL_ARTICLES;
    }

    /**
     * What pages of them depend on beside what they show: these articles, and the items that the filters name, since their
     * keys may lead elsewhere one day.
     */
    Stream<String> contentTags(String among) {
        return Stream.of(Stream.of(among), named.stream(), facets.contentTags(), shape.contentTags()).flatMap(Function.identity());
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
        filters.also("appearance", new Terms(List.of(Set.of(source.toString())), Set.of()), "source");
        filters.conditions().and("a.id in (select x.article_id from source_appearance x where x.source_id ="
                + " (select s.id from source s where s." + source.column() + " = %1$s))", source.value());
        return this;
    }
}
