package io.courant.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Finds what the words find, and gently prefers the recent of it.
 *
 * <p>Lucene's distance feature in a clause of its own gives the same scores, but looks up the age of each document that
 * fits. This looks up that of those only which could be among the best even if they were new.
 */
final class RecencyQuery extends Query {

    /** What the newest of articles has ahead of one that is infinitely old, in the measure of BM25. */
    private static final float MOST = 1;
    /** The age at which half of that is lost. */
    private static final long HALF_MICROS = 14 * 86_400_000_000L;

    private final Query words;
    private final long now;

    /** @param now in microseconds since 1970 */
    RecencyQuery(Query words, long now) {
        this.words = words;
        this.now = now;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = words.rewrite(searcher);
        return rewritten == words ? this : new RecencyQuery(rewritten, now);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight weight = words.createWeight(searcher, mode, boost);
        return !mode.needsScores() ? weight : new FilterWeight(this, weight) {
            @Override
            public Scorer scorer(LeafReaderContext context) throws IOException {
                Scorer scorer = in.scorer(context);
                return scorer == null ? null : new Recent(scorer, this,
                        DocValues.unwrapSingleton(DocValues.getSortedNumeric(context.reader(), Documents.PUBLISHED)));
            }
        };
    }

    private final class Recent extends FilterScorer {

        private final NumericDocValues published;
        /** What scores less is not among the best. */
        private float least;

        Recent(Scorer scorer, Weight weight, NumericDocValues published) {
            super(scorer, weight);
            this.published = published;
        }

        @Override
        public float score() throws IOException {
            float score = in.score();
            if (score + MOST < least || !published.advanceExact(docID())) {
                return score;
            }
            return score + (float) (MOST * (HALF_MICROS / (HALF_MICROS + (double) Math.abs(now - published.longValue()))));
        }

        @Override
        public void setMinCompetitiveScore(float score) throws IOException {
            least = score;
            // and a hair less, since floats round
            float leastOfWords = score - MOST * 1.0001f;
            if (leastOfWords > 0) {
                in.setMinCompetitiveScore(leastOfWords);
            }
        }

        @Override
        public int advanceShallow(int target) throws IOException {
            return in.advanceShallow(target);
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return in.getMaxScore(upTo) + MOST;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        words.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "recent(" + words.toString(field) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecencyQuery query && words.equals(query.words) && now == query.now;
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, now);
    }
}
