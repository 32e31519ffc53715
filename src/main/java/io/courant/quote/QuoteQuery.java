package io.courant.quote;

import io.courant.change.ItemType;
import io.courant.database.Conditions;
import io.courant.http.FieldTree;
import io.courant.http.Fields;
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
import io.courant.source.SourceKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which quotes are wanted, how many, in which order, and what of them.
 *
 * @param highlight the element in which to show the words; null if they are not to be shown
 * @param named     the content tags of what the filters name
 */
record QuoteQuery(Filters filters, Words words, Paging paging, Fields fields, String highlight, Set<String> named) {

    private static final FieldTree FIELDS = FieldTree.of(QuoteView.class);
    private static final List<String> DIRECTNESS = Arrays.stream(Directness.values()).map(Directness::code).toList();
    private static final List<String> KINDS = Arrays.stream(SourceKind.values()).map(SourceKind::code).toList();
    private static final List<String> ANONYMITY = List.of("named", "anonymous", "unattributed");
    /** The stories that a slug or id leads to, those included that turned out to be another. */
    private static final String STORY_KEYS = "(select s.slug, s.id from story s union all select m.slug, m.into_id from story_merge m"
            + " union all select cast(m.id as text), m.into_id from story_merge m)";
    private static final Sort NEWEST = new Sort("-publishedAt", "a.published_at", Sort.Type.TIMESTAMP);
    private static final Sort RELEVANCE = new Sort("relevance",
            "ts_rank(q.fts, to_tsquery(search_config(q.language), :words))", Sort.Type.REAL);
    private static final List<Sort> SORTS =
            List.of(NEWEST, new Sort("publishedAt", "a.published_at", Sort.Type.TIMESTAMP), RELEVANCE);

    static QuoteQuery of(QuoteParameters given) {
        ParameterReader reader = new ParameterReader();
        Words words = WordsReader.read("q", given.q(), reader);
        if (given.q() == null && RELEVANCE.name().equals(given.sort())) {
            reader.reject("sort", "can be relevance only together with q");
        }
        Filters filters = new Filters()
                .referring("source", reader.terms("source", given.source()), "q.speaker_id", Source.KEYS)
                .referring("article", reader.terms("article", given.article()), "q.article_id", "article")
                .referring("publisher", reader.terms("publisher", given.publisher()), "a.publisher_id", Source.KEYS)
                .linked("story", reader.terms("story", given.story()),
                        "story_article l where l.article_id = q.article_id and l.story_id", STORY_KEYS)
                .holding("speakerKind", reader.terms("speakerKind", given.speakerKind(), KINDS),
                        "source s where s.id = q.speaker_id and s.kind")
                .matching("anonymity", reader.terms("anonymity", given.anonymity(), ANONYMITY),
                        "quote_anonymity(q.anonymity, q.speaker_id)")
                .matching("directness", reader.terms("directness", given.directness(), DIRECTNESS), "q.directness")
                .within("published", reader.moment("publishedAfter", given.publishedAfter()),
                        reader.moment("publishedBefore", given.publishedBefore()), "a.published_at");
        QuoteQuery query = new QuoteQuery(filters, words,
                reader.paging(given.page(), given.sort(), SORTS, words == null ? NEWEST : RELEVANCE),
                reader.fields(given.fields(), FIELDS), given.highlight().element(given.q() != null, reader), named(given));
        reader.done();
        return query;
    }

    /** The content tags of all items of the types that filters name, since their keys may lead elsewhere one day. */
    private static Set<String> named(QuoteParameters given) {
        Map<String, Boolean> filters = Map.of(ItemType.ALL_STORIES, !given.story().isEmpty(), ItemType.ALL_ARTICLES,
                !given.article().isEmpty(), ItemType.ALL_SOURCES, !given.source().isEmpty() || !given.publisher().isEmpty());
        return filters.keySet().stream().filter(filters::get).collect(Collectors.toSet());
    }

    /** Whether to tell where else the words stand. */
    boolean echoed() {
        return Echoes.wanted(fields);
    }

    /** For whoever finds ahead of the database. */
    Finder.Sought sought() {
        return new Finder.Sought(Findable.QUOTE, words, filters, paging, Map.of());
    }

    /** All that the database needs to find them by itself. */
    Conditions conditions() {
        return words == null ? filters.conditions() : new Conditions(filters.conditions()).and("q.fts @@ any_language_tsquery(:words)")
                .and("q.fts @@ to_tsquery(search_config(q.language), :words)").with("words", TsQuery.of(words));
    }

    /** The same of those that were found already. */
    Conditions ofThese(Collection<UUID> ids) {
        return new Conditions(filters.conditions()).and("q.id = any(%1$s)", ids.toArray(UUID[]::new));
    }

    /** Those of one source. */
    QuoteQuery of(Key source) {
        filters.also("source", new Terms(List.of(Set.of(source.toString())), Set.of()), "source");
        filters.conditions().and("q.speaker_id = (select s.id from source s where s." + source.column() + " = %1$s)", source.value());
        return this;
    }
}
