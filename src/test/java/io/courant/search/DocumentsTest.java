package io.courant.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.query.Findable;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;

class DocumentsTest {

    private static final Analyzer ANALYZER = Languages.analyzer(true);

    @Property
    void idsAreInTheOrderOfTheDatabaseAlways(@ForAll long high, @ForAll long low, @ForAll long otherHigh, @ForAll long otherLow) {
        UUID one = new UUID(high, low);
        UUID other = new UUID(otherHigh, otherLow);
        // which compares them byte by byte, as their text does
        assertThat(Integer.signum(Arrays.compare(halves(one), halves(other))))
                .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
    }

    @Property
    void anIdComesBackAlways(@ForAll long high, @ForAll long low) {
        UUID id = new UUID(high, low);
        assertThat(Documents.id(new FieldDoc(0, 0, Documents.keys(1L, id)))).isEqualTo(id);
    }

    @Property
    void aNameIsFoundByWhatIsTypedOfEachOfItsWordsAlways(@ForAll String name) throws IOException {
        Set<String> ready = new HashSet<>();
        try (TokenStream parts = ANALYZER.tokenStream(Documents.beginning(Findable.TAG), name)) {
            CharTermAttribute part = parts.addAttribute(CharTermAttribute.class);
            parts.reset();
            while (parts.incrementToken()) {
                ready.add(part.toString());
            }
            parts.end();
        }
        for (Term word : Translation.terms(Documents.NAME, name)) {
            for (int end = 0; end < word.text().length(); ) {
                end = word.text().offsetByCodePoints(end, 1);
                assertThat(ready).contains(Documents.begun(word.text().substring(0, end)));
            }
        }
    }

    private static long[] halves(UUID id) {
        Object[] keys = Documents.keys(1L, id);
        return new long[] {(Long) keys[1], (Long) keys[2]};
    }
}
