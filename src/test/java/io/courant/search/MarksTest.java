package io.courant.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.query.Marker;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** Marked texts: leaving words out and stopping early saves time, and changes nothing. */
class MarksTest {

    private static final String FIELD = Languages.field(Documents.TEXT, "en");
    /** As long as a fragment. */
    private static final String REST = " and nobody in the harbour had seen anything like it before, as the keeper of the old tower"
            + " said on the quay in the evening rain. ";

    @Test
    void fragmentsWithAllWordsAreTakenBeforeEarlierOnesWithFewer() {
        String text = Stream.of("Herons", "Ferries", "Clouds", "Clouds", "Herons and ferries", "Clouds", "Clouds", "Ferries and a heron",
                "Clouds", "Clouds", "Both herons and ferries").map(one -> one + REST).collect(Collectors.joining());
        assertThat(new Marks(query("heron", "ferry")).mark("en", text, false).replace(Marker.START, '<').replace(Marker.STOP, '>'))
                .contains("<Herons> and <ferries>", " … ", "<Ferries> and a <heron>")
                .doesNotContain("<Herons> and nobody", "<Ferries> and nobody", "Both");
    }

    @Property(tries = 300)
    void itIsAsIfAllHadBeenRead(@ForAll("texts") String text, @ForAll("words") List<String> words) throws Exception {
        Query query = query(words.toArray(String[]::new));
        Marks marks = new Marks(query);
        assertThat(marks.mark("en", text, false)).isEqualTo(slowly(query, text));
        assertThat(marks.mark("en", text, false)).as("once more").isEqualTo(slowly(query, text));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("heron", "ferry", "tide", "it").list().uniqueElements().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> word = Arbitraries.of("herons", "Heron", "ferry", "ferries", "tides", "the", "harbour", "it's", "ébb", "quay");
        Arbitrary<String> sentence = word.list().ofMinSize(1).ofMaxSize(30).map(all -> String.join(" ", all) + ". ");
        return sentence.list().ofMinSize(1).ofMaxSize(25).map(all -> String.join("", all));
    }

    private static Query query(String... words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Arrays.stream(words).forEach(word -> query.add(new TermQuery(Translation.terms(FIELD, word).get(0)), Occur.MUST));
        return query.build();
    }

    /** As Lucene does it, which reads all of a text. */
    private static String slowly(Query query, String text) throws Exception {
        Object marked = UnifiedHighlighter.builderWithoutSearcher(Languages.analyzer(true)).withFieldMatcher(any -> true)
                .withFormatter(new DefaultPassageFormatter(String.valueOf(Marker.START), String.valueOf(Marker.STOP), "… ", false))
                .withWeightMatches(false).withPassageRelevancyOverSpeed(false).withMaxNoHighlightPassages(0).withScorer(new PassageScorer() {
                    @Override
                    public float score(Passage passage, int length) {
                        Set<BytesRef> words = new HashSet<>(Arrays.asList(passage.getMatchTerms()).subList(0, passage.getNumMatches()));
                        return words.size() * norm(passage.getStartOffset());
                    }
                }).withBreakIterator(() -> LengthGoalBreakIterator.createMinLength(BreakIterator.getSentenceInstance(Locale.ROOT), 120, 0.5f))
                .build().highlightWithoutSearcher(FIELD, query, text, 2);
        return marked == null ? null : marked.toString().strip();
    }
}
