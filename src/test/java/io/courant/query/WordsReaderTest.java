package io.courant.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.courant.http.ParameterReader;
import io.courant.http.ProblemException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsReaderTest {

    private static Words read(String given) {
        ParameterReader reader = new ParameterReader();
        Words words = WordsReader.read("q", given, reader);
        reader.done();
        return words;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "harbour tunnel              ~ ('harbour') & ('tunnel')",
        "\"harbour tunnel\" ferry    ~ ('harbour tunnel') & ('ferry')",
        "“harbour tunnel” «ferry»    ~ ('harbour tunnel') & ('ferry')",
        "tunnel -ferry               ~ ('tunnel') & !'ferry'",
        "-\"night ferry\" tunnel     ~ ('tunnel') & !'night ferry'",
        "tunnel or ferry             ~ ('tunnel' | 'ferry')",
        "tunnel OR ferry or \"a b\" c~ ('tunnel' | 'ferry' | 'a b') & ('c')",
        "dredg*                      ~ ('dredg':*)",
        "headline:tunnel             ~ ('tunnel':A)",
        "Headline:\"night ferry\"    ~ ('night ferry':A)",
        "headline:dredg*             ~ ('dredg':*A)",
        "-headline:tunnel            ~ !'tunnel':A",
        "it's a\\b                   ~ ('it''s') & ('a\\\\b')",
        "well-known 10:30 a&b        ~ ('well-known') & ('10:30') & ('a&b')",
        "headline: tunnel            ~ ('headline:') & ('tunnel')"})
    void operatorsMeanWhatReadersKnowThemFor(String given, String query) {
        Words words = read(given);
        assertThat(TsQuery.of(words)).isEqualTo(query);
        assertThat(words.slip()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "\"harbour tunnel  ~ ('harbour') & ('tunnel') ~ not closed",
        "or tunnel         ~ ('tunnel')               ~ joins nothing",
        "tunnel or         ~ ('tunnel')               ~ at the end",
        "tunnel or -ferry  ~ ('tunnel') & !'ferry'    ~ cannot join",
        "har*bour          ~ ('har bour')             ~ end of a word",
        "tunnel \"...\"    ~ ('tunnel')               ~ left out",
        "-                 ~ ``                       ~ no word",
        "?! &              ~ ``                       ~ no word"})
    void aSlipIsReadAsPlainWordsAndTold(String given, String query, String told) {
        Words words = read(given);
        assertThat(TsQuery.of(words)).isEqualTo(query);
        assertThat(words.slip()).contains(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*", "x -a*", "\"a\"*", "ab* ac* ad* ae* af* ag*"})
    void whatCostsTooMuchIsRefused(String given) {
        assertThatThrownBy(() -> read(given)).isInstanceOf(ProblemException.class);
    }

    @Test
    void thereIsALimitToTheNumberOfWords() {
        String many = "ab ".repeat(32).strip();
        assertThat(read(many).all()).hasSize(32);
        assertThatThrownBy(() -> read(many + " ab")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> read("\"" + many + " ab\"")).isInstanceOf(ProblemException.class);
    }

    /** Whatever is typed, every letter of it is wanted or not wanted, and nothing fails but what is refused. */
    @Property
    void nothingThatIsTypedIsLost(
            @ForAll @StringLength(max = 60) @Chars({' ', '"', '-', '*', ':', '\'', '\\', '“', '(', '&', '|'})
            @CharRange(from = 'a', to = 'f') String given) {
        Words words;
        try {
            words = read(given);
        } catch (ProblemException e) {
            return;
        }
        String kept = Stream.concat(words.wanted(), words.none().stream()).map(Phrase::text)
                .collect(Collectors.joining());
        assertThat(letters(kept)).hasSameSizeAs(letters(given));
    }

    private static String letters(String text) {
        return text.replaceAll("[^a-f]", "");
    }
}
