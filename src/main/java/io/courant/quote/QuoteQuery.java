package io.courant.quote;

import io.courant.database.Conditions;
import io.courant.http.FieldTree;
import io.courant.http.Fields;
import io.courant.http.Key;
import io.courant.http.Paging;
import io.courant.http.ParameterReader;
import io.courant.http.Sort;
import io.courant.source.Source;
import java.util.Arrays;
import java.util.List;

/** Which quotes are wanted, how many, in which order, and what of them. */
record QuoteQuery(Conditions conditions, Paging paging, Fields fields) {

    private static final FieldTree FIELDS = FieldTree.of(QuoteView.class);
    private static final List<String> DIRECTNESS = Arrays.stream(Directness.values()).map(Directness::code).toList();
    private static final Sort NEWEST = new Sort("-publishedAt", "a.published_at", Sort.Type.TIMESTAMP);
    private static final Sort RELEVANCE = new Sort("relevance",
            "ts_rank(q.fts, websearch_to_tsquery(search_config(q.language), :words))", Sort.Type.REAL);
    private static final List<Sort> SORTS =
            List.of(NEWEST, new Sort("publishedAt", "a.published_at", Sort.Type.TIMESTAMP), RELEVANCE);

    static QuoteQuery of(QuoteParameters given) {
        ParameterReader reader = new ParameterReader();
        String words = reader.text("q", given.q());
        if (given.q() == null && RELEVANCE.name().equals(given.sort())) {
            reader.reject("sort", "can be relevance only together with q");
        }
        Conditions conditions = new Conditions()
                .referring(reader.terms("source", given.source()), "q.speaker_id", Source.KEYS)
                .referring(reader.terms("article", given.article()), "q.article_id", "article")
                .referring(reader.terms("publisher", given.publisher()), "a.publisher_id", Source.KEYS)
                .matching(reader.terms("directness", given.directness(), DIRECTNESS), "q.directness")
                .since("a.published_at", reader.moment("publishedAfter", given.publishedAfter()))
                .before("a.published_at", reader.moment("publishedBefore", given.publishedBefore()));
        if (words != null) {
            conditions.and("q.fts @@ any_language_query(:words)")
                    .and("q.fts @@ websearch_to_tsquery(search_config(q.language), :words)").with("words", words);
        }
        QuoteQuery query = new QuoteQuery(conditions,
                reader.paging(given.page(), given.sort(), SORTS, words == null ? NEWEST : RELEVANCE),
                reader.fields(given.fields(), FIELDS));
        reader.done();
        return query;
    }

    /** Those of one source. */
    QuoteQuery of(Key source) {
        conditions.and("q.speaker_id = (select s.id from source s where s." + source.column() + " = %1$s)", source.value());
        return this;
    }
}
