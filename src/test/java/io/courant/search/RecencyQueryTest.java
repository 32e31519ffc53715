package io.courant.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

class RecencyQueryTest {

    private static final String TEXT = "text";
    private static final long DAY = 86_400_000_000L;
    private static final long NOW = 20_000 * DAY;
    private static final Sort ORDER = new Sort(SortField.FIELD_SCORE, new SortField(null, SortField.Type.DOC, true));

    /** What Lucene gives for all that fits, looking up the age of each. */
    @Property(tries = 60)
    void itFindsWhatLucenesDistanceFindsAlways(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int page) throws IOException {
        Random chance = new Random(seed);
        try (Directory directory = index(chance); DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (Query words : List.of(word("tide"), all("tide", "ferry"), all("tide", "ferry", "gull"), any("ferry", "gull"),
                    new MatchAllDocsQuery())) {
                Query lucenes = new BooleanQuery.Builder().add(words, Occur.MUST).add(LongField.newDistanceFeatureQuery(
                        Documents.PUBLISHED, 1, NOW, 14 * DAY), Occur.SHOULD).build();
                Query ours = new RecencyQuery(words, NOW);
                assertThat(searcher.count(ours)).as("%s, seed %d", words, seed).isEqualTo(searcher.count(words));
                FieldDoc last = null;
                // some pages deep, by chance
                do {
                    FieldDoc[] expected = page(searcher, lucenes, last, page);
                    assertThat(told(page(searcher, ours, last, page))).as("%s, seed %d", words, seed).isEqualTo(told(expected));
                    last = expected.length < page ? null : expected[page - 1];
                } while (last != null && last.doc % 7 != 0);
            }
        }
    }

    private static FieldDoc[] page(IndexSearcher searcher, Query query, FieldDoc after, int size) throws IOException {
        return Stream.of(searcher.search(query, new TopFieldCollectorManager(ORDER, size, after, size)).scoreDocs)
                .map(FieldDoc.class::cast).toArray(FieldDoc[]::new);
    }

    private static List<String> told(FieldDoc[] found) {
        return Arrays.stream(found).map(one -> one.doc + " " + one.fields[0]).toList();
    }

    /** In several parts, with words that are rare and words that are common, of today and of long ago. */
    private static Directory index(Random chance) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer())
                .setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int i = 0; i < 400; i++) {
                Document document = new Document();
                document.add(new TextField(TEXT, "tide ".repeat(chance.nextInt(4)) + "ferry ".repeat(chance.nextInt(3))
                        + (chance.nextInt(9) == 0 ? "gull " : "") + "and ".repeat(chance.nextInt(30)), Field.Store.NO));
                Documents.moment(document, Documents.PUBLISHED, NOW - (long) (Math.pow(chance.nextDouble(), 3) * 900 * DAY));
                writer.addDocument(document);
                if (chance.nextInt(90) == 0) {
                    writer.commit();
                }
            }
        }
        return directory;
    }

    private static Query word(String word) {
        return new TermQuery(new Term(TEXT, word));
    }

    private static Query all(String... words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Stream.of(words).forEach(word -> query.add(word(word), Occur.MUST));
        return query.build();
    }

    private static Query any(String... words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Stream.of(words).forEach(word -> query.add(word(word), Occur.SHOULD));
        return query.build();
    }
}
