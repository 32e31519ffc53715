package io.courant.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** One view of the index, which stays as it is until closed. */
final class Reading implements AutoCloseable {

    private final Index index;
    private final IndexSearcher searcher;

    Reading(Index index) throws IOException {
        this.index = index;
        searcher = index.acquire();
    }

    IndexReader reader() {
        return searcher.getIndexReader();
    }

    @Override
    public void close() throws IOException {
        index.release(searcher);
    }
}
