package io.courant.search;

import io.courant.change.ItemType;
import io.courant.query.Findable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/** Names and headlines with words that begin as was typed. */
final class Beginnings {

    private static final SortField BY_ID = new SortField(Documents.ID, SortField.Type.STRING, true);
    private static final Sort NEWEST =
            new Sort(LongField.newSortField(Documents.PUBLISHED, true, SortedNumericSelector.Type.MIN), BY_ID);
    /** Those that have the typed words whole before those that only begin so, and short names before long ones. */
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, BY_ID);

    private Beginnings() {}

    /** The newest articles, or the names that fit best. */
    static List<UUID> of(ItemType type, String text, int limit, IndexReader reader) throws IOException {
        List<UUID> found = new ArrayList<>();
        List<Term> words = Translation.terms(Documents.NAME, text);
        if (!words.isEmpty()) {
            Sort order = type == ItemType.ARTICLE ? NEWEST : BEST;
            for (ScoreDoc doc : new IndexSearcher(reader).search(query(type, words),
                    new TopFieldCollectorManager(order, limit, limit)).scoreDocs) {
                found.add(Documents.id((BytesRef) ((FieldDoc) doc).fields[1]));
            }
        }
        return found;
    }

    private static Query query(ItemType type, List<Term> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Documents.KIND, Findable.valueOf(type.name()).name())), Occur.FILTER);
        words.subList(0, words.size() - 1).forEach(word -> query.add(new TermQuery(word), Occur.MUST));
        Term last = words.get(words.size() - 1);
        return query.add(new PrefixQuery(last), Occur.MUST).add(new TermQuery(last), Occur.SHOULD).build();
    }
}
