package io.courant.source;

import io.courant.change.ItemType;
import io.courant.database.Conditions;
import io.courant.http.FieldTree;
import io.courant.http.Fields;
import io.courant.http.Paging;
import io.courant.http.ParameterReader;
import io.courant.http.Sort;
import io.courant.query.Filters;
import io.courant.query.Findable;
import io.courant.query.Finder;
import io.courant.query.NameWords;
import io.courant.query.Words;
import io.courant.query.WordsReader;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Which sources are wanted, how many, in which order, and what of them. */
record SourceQuery(Filters filters, Words words, Paging paging, Fields fields) {

    static final FieldTree FIELDS = FieldTree.of(SourceView.class);

    private static final List<String> KINDS = Arrays.stream(SourceKind.values()).map(SourceKind::code).toList();
    private static final Sort BY_NAME = new Sort("name", "s.name_key", Sort.Type.TEXT);
    /** Without an index, by name. */
    private static final Sort RELEVANCE = new Sort("relevance", "s.name_key", Sort.Type.TEXT);
    private static final List<Sort> SORTS = List.of(BY_NAME, RELEVANCE,
            new Sort("-name", "s.name_key", Sort.Type.TEXT),
            new Sort("-articleCount", "c.article_count", Sort.Type.COUNT),
            new Sort("-lastSeen", "c.last_seen", Sort.Type.TIMESTAMP));

    /** All sources at once with what they are sorted by: counting for each would cost ten times as much. */
    private static final String COUNTED = " join (select source_id, count(*) as article_count,"
            + " max(published_at) as last_seen from source_appearance group by source_id) c on c.source_id = s.id";

    private static final String NAMES = "(' ' || s.name_key || ' ' like any(%1$s) or exists (select 1 from source_alias sa"
            + " where sa.source_id = s.id and ' ' || sa.name_key || ' ' like any(%1$s)))";

    /** The relation to read from. */
    String from() {
        return "visible_source s" + (counted() ? COUNTED : "");
    }

    private boolean counted() {
        return paging.sort().expression().startsWith("c.");
    }

    /** What a page of them depends on beside what it shows: an article may bring another source to the top. */
    Stream<String> contentTags() {
        return counted() ? Stream.of(ItemType.ALL_SOURCES, ItemType.ALL_ARTICLES) : Stream.of(ItemType.ALL_SOURCES);
    }

    static SourceQuery of(SourceParameters given) {
        ParameterReader reader = new ParameterReader();
        Words words = WordsReader.read("q", given.q(), reader);
        if (given.q() == null && RELEVANCE.name().equals(given.sort())) {
            reader.reject("sort", "can be relevance only together with q");
        }
        Filters filters = filters(given.kind(), given.affiliation(), reader)
                .referring("self", reader.ids("ids", given.ids()), "s.id", Source.KEYS)
                .referring("self", reader.terms("slugs", given.slugs()), "s.id", Source.KEYS);
        SourceQuery query = new SourceQuery(filters, words,
                reader.paging(given.page(), given.sort(), SORTS, words == null ? BY_NAME : RELEVANCE),
                reader.fields(given.fields(), FIELDS));
        reader.done();
        return query;
    }

    /** What the public and editors filter by alike, for the alias s. */
    static Filters filters(List<String> kind, List<String> affiliation, ParameterReader reader) {
        return new Filters().matching("sourceKind", reader.terms("kind", kind, KINDS), "s.kind")
                .referring("affiliation", reader.terms("affiliation", affiliation), "s.affiliation_id", Source.KEYS);
    }

    /** With a name or alias that has these words; null means any. */
    static Conditions named(Words words, Filters filters) {
        Conditions conditions = new Conditions(filters.conditions());
        return words == null ? conditions : NameWords.add(words, NAMES, conditions);
    }

    /** For whoever finds ahead of the database. */
    Finder.Sought sought() {
        return new Finder.Sought(Findable.SOURCE, words, filters, paging, Map.of());
    }

    /** All that the database needs to find them by itself. */
    Conditions conditions() {
        return named(words, filters);
    }

    /** The same of those that were found already. */
    Conditions ofThese(Collection<UUID> ids) {
        return new Conditions(filters.conditions()).and("s.id = any(%1$s)", ids.toArray(UUID[]::new));
    }
}
