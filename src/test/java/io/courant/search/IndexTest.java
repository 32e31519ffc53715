package io.courant.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.change.ItemType;
import io.courant.query.Findable;
import io.courant.testing.CourantProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {

    private static final int MANY = 12;

    @Test
    void nothingIsMergedWhileItIsMadeAndThenAllIsMadeOnePiece(@TempDir Path folder) throws IOException {
        try (Index index = new Index(folder)) {
            index.clear();
            for (int i = 0; i < MANY; i++) {
                UUID id = new UUID(i, i);
                index.add(List.of(Documents.of(ItemType.TAG, id, Findable.TAG, id)));
                index.refresh();
            }
            assertThat(pieces(index)).isEqualTo(MANY);
            index.pack();
            CourantProcess.await(() -> pieces(index) == 1);
        }
    }

    /** As a search sees it. */
    private static int pieces(Index index) {
        try {
            index.refresh();
            IndexSearcher searcher = index.acquire();
            try {
                assertThat(searcher.getIndexReader().numDocs()).isEqualTo(MANY);
                return searcher.getIndexReader().leaves().size();
            } finally {
                index.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
