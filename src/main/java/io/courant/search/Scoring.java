package io.courant.search;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import java.io.IOException;

/** Searches with the figures of a search's first page. */
final class Scoring extends IndexSearcher {

    private final Statistics statistics;

    Scoring(IndexReader reader, Statistics statistics) {
        super(reader);
        // filters are cheap, and the cache is shared by all: to look in it takes longer
        setQueryCache(null);
        this.statistics = statistics;
    }

    @Override
    public TermStatistics termStatistics(Term term, int documents, long occurrences) throws IOException {
        return statistics.of(term, documents, occurrences);
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
        return statistics.of(super.collectionStatistics(field));
    }
}
