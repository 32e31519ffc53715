package io.courant.search;

import io.courant.query.Marker;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.apache.lucene.util.BytesRef;

/** Marks words as the index finds them. The text comes from the database, so that nothing is shown that is not there now. */
final class Marks implements Marker {

    private static final Analyzer ANALYZER = Languages.analyzer(true);
    private static final DefaultPassageFormatter FORMATTER = new DefaultPassageFormatter(
            String.valueOf(START), String.valueOf(STOP), "… ", false);
    private static final int FRAGMENTS = 2;
    /** The words stand in the middle of a fragment. */
    private static final float ALIGNMENT = 0.5f;
    /** In characters; a fragment ends with a sentence, and the blank after it. */
    private static final int FRAGMENT_LENGTH = 120;

    /** The fragments with the most different words, and of these the earlier. Lucene's own fills a table of 32 KB for each. */
    private static final PassageScorer SCORER = new PassageScorer() {
        @Override
        public float score(Passage passage, int textLength) {
            Set<BytesRef> words = new HashSet<>(Arrays.asList(passage.getMatchTerms()).subList(0, passage.getNumMatches()));
            return words.size() * norm(passage.getStartOffset());
        }
    };

    private final Query query;

    Marks(Query query) {
        this.query = query;
    }

    @Override
    public String mark(String language, String text, boolean whole) {
        if (text == null) {
            return null;
        }
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(ANALYZER).withFormatter(FORMATTER)
                .withFieldMatcher(any -> true).withWeightMatches(false).withPassageRelevancyOverSpeed(false).withScorer(SCORER)
                .withMaxLength(Integer.MAX_VALUE - 1).withMaxNoHighlightPassages(whole ? 1 : 0)
                .withBreakIterator(() -> whole ? new WholeBreakIterator() : LengthGoalBreakIterator.createMinLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), FRAGMENT_LENGTH, ALIGNMENT)).build();
        try {
            Object marked = highlighter.highlightWithoutSearcher(
                    Languages.field(Documents.TEXT, Languages.of(language)), query, text, whole ? 1 : FRAGMENTS);
            return marked == null ? whole ? text : null : marked.toString().strip();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
