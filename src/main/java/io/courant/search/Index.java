package io.courant.search;

import io.courant.change.Mark;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NativeFSLockFactory;

/** One index on disk, open for writing and searching. What it has been given can be searched after a refresh. */
final class Index implements AutoCloseable {

    /** Raised whenever documents are made otherwise: an index of another format is made anew. */
    private static final String FORMAT = "5";
    private static final double BUFFER_MB = 16;
    /**
     * While all is added at once: larger pieces take less writing, and less making of one piece later; but where little else
     * fits into memory, the collector takes more of the time than that saves.
     */
    private static final double BUILDING_BUFFER_MB = 24;
    /** Of about the same size, before they are made one: fewer are quicker to search, and slower to write. */
    private static final MergePolicy FEW_PIECES = new TieredMergePolicy().setSegmentsPerTier(4);

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** @throws IOException if it is used by another process, or damaged */
    Index(Path folder) throws IOException {
        directory = FSDirectory.open(folder, NativeFSLockFactory.INSTANCE);
        writer = new IndexWriter(directory, new IndexWriterConfig(Languages.analyzer(true))
                .setRAMBufferSizeMB(BUFFER_MB).setCommitOnClose(false)
                .setMergePolicy(FEW_PIECES));
        searchers = new SearcherManager(writer, null);
    }

    /** Reads everything once, and compares it with the checksums; a damage elsewhere would be found in a search. */
    void verify() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            for (var leaf : searcher.getIndexReader().leaves()) {
                leaf.reader().checkIntegrity();
            }
        } finally {
            searchers.release(searcher);
        }
    }

    /** Up to where its last commit holds the log; null if it is new, or made by another version. */
    Mark mark() throws IOException {
        Map<String, String> data = DirectoryReader.indexExists(directory)
                ? SegmentInfos.readLatestCommit(directory).getUserData() : Map.of();
        return FORMAT.equals(data.get("format"))
                ? new Mark(UUID.fromString(data.get("log")), Long.parseLong(data.get("position")), Instant.parse(data.get("at"))) : null;
    }

    /** Empties it for all to be added anew. Nothing is merged meanwhile: {@link #pack} does that once. */
    void clear() throws IOException {
        writer.deleteAll();
        writer.getConfig().setMergePolicy(NoMergePolicy.INSTANCE).setRAMBufferSizeMB(BUILDING_BUFFER_MB);
    }

    /** All documents of an item instead of those it had; none if it is not there for readers any more. */
    void replace(String item, List<Document> documents) throws IOException {
        Term owner = new Term(Documents.ITEM, item);
        if (documents.isEmpty()) {
            writer.deleteDocuments(owner);
        } else {
            writer.updateDocuments(owner, documents);
        }
    }

    /** Adds what is known not to be there. */
    void add(List<Document> documents) throws IOException {
        writer.addDocuments(documents);
    }

    /** Into one piece, since each piece is searched by itself. That takes a while, in the background. */
    void pack() throws IOException {
        writer.getConfig().setMergePolicy(FEW_PIECES).setRAMBufferSizeMB(BUFFER_MB);
        writer.forceMerge(1, false);
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void commit(Mark mark) throws IOException {
        writer.setLiveCommitData(Map.of("format", FORMAT, "log", mark.log().toString(),
                "position", Long.toString(mark.position()), "at", mark.at().toString()).entrySet());
        writer.commit();
    }

    IndexSearcher acquire() throws IOException {
        return searchers.acquire();
    }

    void release(IndexSearcher searcher) throws IOException {
        searchers.release(searcher);
    }

    @Override
    public void close() throws IOException {
        try (directory; writer) {
            searchers.close();
        }
    }
}
