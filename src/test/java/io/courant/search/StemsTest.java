package io.courant.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** What words become. */
class StemsTest {

    /** By which a word is known not to be wanted before it is looked up. */
    @Property(tries = 2_000)
    void aPlainFirstLetterStays(@ForAll("languages") String language, @ForAll("texts") String text) throws IOException {
        try (TokenStream words = Languages.analyzer(true).tokenStream(Languages.field(Documents.TEXT, language), text)) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                char first = Character.toLowerCase(text.charAt(place.startOffset()));
                if (first < 128) {
                    assertThat(word.toString()).startsWith(String.valueOf(first));
                }
            }
            words.end();
        }
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(Languages.STEMMING.keySet());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> beginning = Arbitraries.strings().withCharRange('a', 'z').withCharRange('A', 'Z').withCharRange('0', '9')
                .ofMinLength(1).ofMaxLength(6);
        // also accents that stand for themselves, after the letter
        Arbitrary<String> middle = Arbitraries.strings().withCharRange('à', 'ž').withCharRange('\u0300', '\u0345').withCharRange('a', 'z')
                .ofMaxLength(4);
        Arbitrary<String> end = Arbitraries.of("", "s", "es", "ies", "ing", "ed", "ly", "ness", "en", "er", "heit", "keit", "ment",
                "tion", "issime", "mente", "ção", "ak", "nek", "lar", "larda", "inen", "ului", "heden", "eau");
        return Combinators.combine(beginning, middle, end).as((one, two, three) -> one + two + three).list().ofMinSize(1).ofMaxSize(5)
                .map(all -> String.join(" ", all));
    }
}
