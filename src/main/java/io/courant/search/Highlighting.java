package io.courant.search;

import io.courant.query.Marker;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.TokenStreamOffsetStrategy;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.apache.lucene.util.BytesRef;

/** How words are marked: by taking each text apart again, since the index holds no offsets. */
final class Highlighting extends UnifiedHighlighter {

    private static final Analyzer ANALYZER = Languages.analyzer(true);
    private static final DefaultPassageFormatter FORMATTER = new DefaultPassageFormatter(
            String.valueOf(Marker.START), String.valueOf(Marker.STOP), "… ", false);
    /** The words stand in the middle of a fragment. */
    private static final float ALIGNMENT = 0.5f;
    /** In characters; a fragment ends with a sentence, and the blank after it. */
    private static final int FRAGMENT_LENGTH = 120;

    private final int most;
    private int wanted;
    /** How many fragments of the text that is being read have all of the words. */
    private int complete;

    /** @param most fragments that have words of the query; 0 if all of a text is wanted */
    Highlighting(int most) {
        super(builderWithoutSearcher(ANALYZER).withFormatter(FORMATTER)
                .withFieldMatcher(any -> true).withWeightMatches(false).withPassageRelevancyOverSpeed(false)
                .withMaxLength(Integer.MAX_VALUE - 1).withMaxNoHighlightPassages(most == 0 ? 1 : 0)
                .withBreakIterator(() -> most == 0 ? new WholeBreakIterator() : LengthGoalBreakIterator.createMinLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), FRAGMENT_LENGTH, ALIGNMENT)));
        this.most = most;
    }

    FieldHighlighter of(String field, Query query) {
        return getFieldHighlighter(field, query, extractTerms(query), Math.max(1, most));
    }

    /** The fragments with the most different words, and of these the earlier. Lucene's own fills a table of 32 KB for each. */
    @Override
    protected PassageScorer getScorer(String field) {
        return new PassageScorer() {
            @Override
            public float score(Passage passage, int textLength) {
                List<BytesRef> words = new ArrayList<>();
                for (BytesRef word : Arrays.asList(passage.getMatchTerms()).subList(0, passage.getNumMatches())) {
                    if (!words.contains(word)) {
                        words.add(word);
                    }
                }
                complete += words.size() == wanted ? 1 : 0;
                return words.size() * norm(passage.getStartOffset());
            }
        };
    }

    /**
     * Where words are wanted for themselves, all others are left out as soon as they are known to be others, and what comes
     * after enough fragments that have them all is not read: it would be later, and no better.
     */
    @Override
    protected FieldOffsetStrategy getOffsetStrategy(OffsetSource source, UHComponents sought) {
        if (source != OffsetSource.ANALYSIS || sought.getAutomata().length > 0
                || sought.getPhraseHelper().hasPositionSensitivity()) {
            return super.getOffsetStrategy(source, sought);
        }
        Set<String> words = Arrays.stream(sought.getTerms()).map(BytesRef::utf8ToString).collect(Collectors.toSet());
        wanted = words.size();
        return new TokenStreamOffsetStrategy(sought, ANALYZER) {
            @Override
            protected TokenStream tokenStream(String text) throws IOException {
                complete = 0;
                return only(words, super.tokenStream(text));
            }
        };
    }

    private TokenStream only(Set<String> words, TokenStream tokens) {
        if (tokens instanceof Stems stems) {
            stems.only(words);
        }
        return new TokenFilter(tokens) {
            @Override
            public boolean incrementToken() throws IOException {
                return (most == 0 || complete < most) && input.incrementToken();
            }
        };
    }
}
