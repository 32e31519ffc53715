package io.courant.search;

import io.courant.query.Findable;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Names and headlines with words that begin as was typed. */
final class Beginnings {

    private static final Sort BY_PLACE =
            Documents.order(LongField.newSortField(Documents.PLACE, false, SortedNumericSelector.Type.MIN), true);

    private Beginnings() {}

    /** The newest articles, or the shortest names, of which those that have the typed words whole come first. */
    static Set<UUID> of(Findable kind, String text, int limit, IndexReader reader) throws IOException {
        Set<UUID> found = new LinkedHashSet<>();
        List<Term> words = Translation.terms(Documents.NAME, text);
        if (!words.isEmpty()) {
            IndexSearcher searcher = new IndexSearcher(reader);
            if (kind != Findable.ARTICLE) {
                add(found, searcher, query(kind, words, true), limit);
            }
            if (found.size() < limit) {
                add(found, searcher, query(kind, words, false), limit);
            }
        }
        return found;
    }

    private static void add(Set<UUID> found, IndexSearcher searcher, Query query, int limit) throws IOException {
        for (ScoreDoc doc : searcher.search(query, new TopFieldCollectorManager(BY_PLACE, limit, limit)).scoreDocs) {
            UUID id = Documents.id((FieldDoc) doc);
            if (found.size() < limit) {
                found.add(id);
            }
        }
    }

    private static Query query(Findable kind, List<Term> words, boolean whole) {
        Term last = words.get(words.size() - 1);
        String begun = Documents.begun(last.text());
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Documents.beginning(kind), begun)), Occur.FILTER);
        (whole ? words : words.subList(0, words.size() - 1)).forEach(word -> query.add(new TermQuery(word), Occur.FILTER));
        if (!begun.equals(last.text())) {
            query.add(new PrefixQuery(last), Occur.FILTER);
        }
        return query.build();
    }
}
