package io.courant.story;

import io.courant.change.ItemType;
import io.courant.database.Conditions;
import io.courant.http.Paging;
import io.courant.http.ParameterReader;
import io.courant.http.Sort;
import io.courant.http.Terms;
import io.courant.query.Filters;
import io.courant.query.Findable;
import io.courant.query.Finder;
import io.courant.query.NameWords;
import io.courant.query.Words;
import io.courant.query.WordsReader;
import io.courant.source.Source;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which stories are wanted, how many, in which order.
 *
 * @param conditions by what they are narrowed beside their title
 * @param counted    whether the articles of all stories have to be counted
 * @param named      the content tags of what they are narrowed by
 */
record StoryQuery(Conditions conditions, Words words, Paging paging, boolean counted, Set<String> named) {

    private static final List<String> ORIGINS = Arrays.stream(StoryOrigin.values()).map(StoryOrigin::code).toList();
    private static final String TELLS = "story_article l join visible_article a on a.id = l.article_id";
    private static final String ARTICLE = TELLS + " where l.story_id = s.id and ";
    private static final String TAGGED = TELLS + " join article_tag x on x.article_id = a.id where l.story_id = s.id and x.tag_id";
    private static final String CITED = TELLS + " join article_source x on x.article_id = a.id where l.story_id = s.id and x.source_id";

    private static final Sort BY_TITLE = new Sort("title", "s.title_key", Sort.Type.TEXT);
    /** Without an index, by title. */
    private static final Sort RELEVANCE = new Sort("relevance", "s.title_key", Sort.Type.TEXT);
    private static final List<Sort> COUNTED = List.of(
            new Sort("-lastPublishedAt", "s.last_published_at", Sort.Type.TIMESTAMP),
            new Sort("-articleCount", "s.article_count", Sort.Type.COUNT),
            new Sort("-outletCount", "s.outlet_count", Sort.Type.COUNT));
    private static final List<Sort> SORTS = Stream.concat(COUNTED.stream(), Stream.of(BY_TITLE, RELEVANCE,
            new Sort("-title", "s.title_key", Sort.Type.TEXT), new Sort("-updatedAt", "s.updated_at", Sort.Type.TIMESTAMP))).toList();

    static StoryQuery of(StoryParameters given) {
        ParameterReader reader = new ParameterReader();
        Words words = WordsReader.read("q", given.q(), reader);
        if (given.q() == null && RELEVANCE.name().equals(given.sort())) {
            reader.reject("sort", "can be relevance only together with q");
        }
        Instant after = reader.moment("publishedAfter", given.publishedAfter());
        Instant before = reader.moment("publishedBefore", given.publishedBefore());
        int articles = reader.number("minArticles", given.minArticles(), 1, 1000, 1);
        int outlets = reader.number("minOutlets", given.minOutlets(), 1, 1000, 1);
        Conditions conditions = new Conditions()
                .matching(reader.terms("origin", given.origin(), ORIGINS), "s.origin")
                .linked(reader.terms("publisher", given.publisher()), ARTICLE + "a.publisher_id", Source.KEYS)
                .linked(reader.terms("source", given.source()), CITED, Source.KEYS)
                .linked(reader.terms("section", given.section()), ARTICLE + "a.section_id", "section")
                .linked(reader.terms("tag", given.tag()), TAGGED, "tag")
                .linked(reader.terms("article", given.article()), ARTICLE + "a.id", "article")
                .since("s.last_published_at", after).before("s.first_published_at", before);
        if (articles > 1) {
            conditions.and("s.article_count >= %1$s", articles);
        }
        if (outlets > 1) {
            conditions.and("s.outlet_count >= %1$s", outlets);
        }
        Paging paging = reader.paging(given.page(), given.sort(), SORTS, words == null ? BY_TITLE : RELEVANCE);
        reader.done();
        boolean counted = COUNTED.contains(paging.sort()) || after != null || before != null || articles > 1 || outlets > 1;
        return new StoryQuery(conditions, words, paging, counted, named(given));
    }

    /** The content tags of all items of the types that they are narrowed by. */
    private static Set<String> named(StoryParameters given) {
        Map<String, Boolean> named = Map.of(ItemType.ALL_SOURCES, !given.publisher().isEmpty() || !given.source().isEmpty(),
                ItemType.ALL_SECTIONS, !given.section().isEmpty(), ItemType.ALL_TAGS, !given.tag().isEmpty());
        return named.keySet().stream().filter(named::get).collect(Collectors.toSet());
    }

    /** Whether it is by its title alone that a story is wanted. */
    boolean byTitle() {
        return conditions.isEmpty();
    }

    /** For whoever finds ahead of the database, which knows of a story its title. */
    Finder.Sought sought() {
        return new Finder.Sought(Findable.STORY, words, new Filters(), paging, Map.of());
    }

    /** All that the database needs to find them by itself. */
    Conditions found() {
        return titled(words, conditions);
    }

    /** With a title that has these words; null means any. */
    static Conditions titled(Words words, Conditions conditions) {
        return words == null ? conditions : NameWords.add(words, "' ' || s.title_key || ' ' like any(%1$s)", conditions);
    }

    /** Those of the stories that the public sees. */
    static Conditions among(Collection<UUID> ids) {
        return new Conditions().and("s.id = any(%1$s)", ids.toArray(UUID[]::new));
    }

    /** What a page of them depends on beside what it shows: an article may bring another story to the top, or into the list. */
    Stream<String> contentTags() {
        return Stream.concat(named.stream(),
                counted || !byTitle() ? Stream.of(ItemType.ALL_STORIES, ItemType.ALL_ARTICLES) : Stream.of(ItemType.ALL_STORIES));
    }
}
