package io.courant.source;

import io.courant.change.ItemType;
import io.courant.database.Conditions;
import io.courant.http.FieldTree;
import io.courant.http.Fields;
import io.courant.http.Paging;
import io.courant.http.ParameterReader;
import io.courant.http.Sort;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which sources are wanted, how many, in which order, and what of them. */
record SourceQuery(Conditions conditions, Paging paging, Fields fields) {

    static final FieldTree FIELDS = FieldTree.of(SourceView.class);

    private static final List<String> KINDS = Arrays.stream(SourceKind.values()).map(SourceKind::code).toList();
    private static final Sort BY_NAME = new Sort("name", "s.name_key", Sort.Type.TEXT);
    private static final List<Sort> SORTS = List.of(BY_NAME,
            new Sort("-name", "s.name_key", Sort.Type.TEXT),
            new Sort("-articleCount", "c.article_count", Sort.Type.COUNT),
            new Sort("-lastSeen", "c.last_seen", Sort.Type.TIMESTAMP));

    /** All sources at once with what they are sorted by: counting for each would cost ten times as much. */
    private static final String COUNTED = " join (select source_id, count(*) as article_count,"
            + " max(published_at) as last_seen from source_appearance group by source_id) c on c.source_id = s.id";

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
        Conditions conditions = conditions(given.kind(), given.affiliation(), given.q(), reader)
                .referring(reader.ids("ids", given.ids()), "s.id", Source.KEYS)
                .referring(reader.terms("slugs", given.slugs()), "s.id", Source.KEYS);
        SourceQuery query = new SourceQuery(conditions, reader.paging(given.page(), given.sort(), SORTS, BY_NAME),
                reader.fields(given.fields(), FIELDS));
        reader.done();
        return query;
    }

    /** What the public and editors filter by alike, for the alias s. */
    static Conditions conditions(List<String> kind, List<String> affiliation, String q, ParameterReader reader) {
        Conditions conditions = new Conditions()
                .matching(reader.terms("kind", kind, KINDS), "s.kind")
                .referring(reader.terms("affiliation", affiliation), "s.affiliation_id", Source.KEYS);
        String words = reader.text("q", q);
        if (words != null) {
            // a blank before each word of the name, so that every word begins after one
            conditions.and("(' ' || s.name_key like %1$s or exists (select 1 from source_alias sa"
                    + " where sa.source_id = s.id and ' ' || sa.name_key like %1$s))",
                    Conditions.wordBeginning(words));
        }
        return conditions;
    }
}
