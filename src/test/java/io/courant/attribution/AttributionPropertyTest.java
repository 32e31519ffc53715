package io.courant.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AttributionPropertyTest {

    @Property(tries = 500)
    void offsetsLieWithinThePassageAndMatch(@ForAll("articles") List<String> paragraphs) {
        List<Passage> passages = Article.of(paragraphs.toArray(String[]::new));

        for (Statement statement : Attribution.in(passages, "en")) {
            Passage passage = passages.get(Integer.parseInt(statement.block().substring(1)) - 1);
            assertThat(passage.text().substring(statement.start(), statement.end())).isEqualTo(statement.text());
            assertThat(statement.text()).isNotBlank();
            assertThat(statement.confidence()).isBetween(0.0, 1.0);
        }
    }

    @Property(tries = 500)
    void statementsAreInTheOrderOfTheText(@ForAll("articles") List<String> paragraphs) {
        List<Passage> passages = Article.of(paragraphs.toArray(String[]::new));
        List<Statement> statements = Attribution.in(passages, "en");

        assertThat(statements).isSortedAccordingTo((a, b) -> a.block().equals(b.block())
                ? Integer.compare(a.start(), b.start())
                : Integer.compare(Integer.parseInt(a.block().substring(1)), Integer.parseInt(b.block().substring(1))));
    }

    @Property(tries = 500)
    void neverThrowsAndIsDeterministic(@ForAll String text, @ForAll("languages") String language) {
        List<Passage> passages = Article.of(text, text);

        assertThat(Attribution.in(passages, language)).isEqualTo(Attribution.in(passages, language));
    }

    @Property(tries = 500)
    void anUnrelatedParagraphAtTheEndChangesNothing(@ForAll("articles") List<String> paragraphs) {
        List<String> longer = new ArrayList<>(paragraphs);
        longer.add("Rain fell on the islands until dusk.");

        List<Statement> before = Article.statements(paragraphs.toArray(String[]::new));
        assertThat(Article.statements(longer.toArray(String[]::new))).startsWith(before.toArray(Statement[]::new))
                .hasSameSizeAs(before);
    }

    @Provide
    Arbitrary<List<String>> articles() {
        return Arbitraries.of("“", "”", "\"", "'", "’", "«", "»", ",", ".", ":", "?", "—", "(", ")", "said", "Ida Holm", "Vik",
                "the port", "she", "that", "according to", "adding", "the Harbour Agency", "Mr.", "minister", "was", "closed",
                "who", "and", "of", "U.S.", "told", "called", "12", "on Monday", "water is rising", "\uD83D\uDEA2", "\u00A0")
                .list().ofMaxSize(40).map(words -> String.join(" ", words)).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "en-GB", "de", "ja", "", "x", "en_US", "../en");
    }
}
