package io.courant.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What always holds of words and their keys. */
class WordingPropertyTest {

    private static final List<String> MARKS = List.of(" ", ", ", "; ", " – ", "… ", ". ", "” “");

    @Property
    void aTextSaysTheSameAsItself(@ForAll String text) {
        Wording wording = Wording.of(text);
        assertThat(wording.likeness(Wording.of(text)).map(Likeness::alteration))
                .isIn(Optional.empty(), Optional.of(Alteration.EXACT));
        assertThat(wording.keys()).isSorted().doesNotHaveDuplicates();
    }

    @Property
    void itIsTheSameFromEitherSide(@ForAll("sayings") List<String> one, @ForAll("sayings") List<String> other) {
        Wording left = Wording.of(String.join(" ", one));
        Wording right = Wording.of(String.join(" ", other));
        assertThat(left.likeness(right)).isEqualTo(right.likeness(left));
    }

    @Property
    void punctuationIsNeverAnotherWord(@ForAll("sayings") List<String> words, @ForAll("marks") List<String> marks) {
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            marked.append(words.get(i).toUpperCase()).append(marks.get(i % marks.size()));
        }
        Wording plain = Wording.of(String.join(" ", words));
        assertThat(Wording.of(marked.toString()).keys()).isEqualTo(plain.keys());
        assertThat(plain.likeness(Wording.of(marked.toString())).orElseThrow().alteration())
                .isIn(Alteration.EXACT, Alteration.PUNCTUATION);
    }

    @Property
    void aPartOfFiveWordsOrMoreIsFoundAndToldFromItsWhole(@ForAll("sayings") List<String> before, @ForAll("parts") List<String> part,
            @ForAll("sayings") List<String> after) {
        Wording small = Wording.of(String.join(" ", part));
        Wording whole = Wording.of(String.join(" ", before) + " " + String.join(" ", part) + " " + String.join(" ", after));
        assertThat(Arrays.stream(small.keys()).anyMatch(key -> Arrays.binarySearch(whole.keys(), key) >= 0)).isTrue();
        assertThat(small.likeness(whole).orElseThrow().alteration()).isEqualTo(Alteration.TRUNCATED);
    }

    @Provide
    Arbitrary<List<String>> sayings() {
        return Arbitraries.integers().between(0, 40).map(number -> "w" + number + "x").list().ofMinSize(1).ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<String>> parts() {
        return Arbitraries.integers().between(0, 40).map(number -> "w" + number + "x").list().ofMinSize(5).ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<String>> marks() {
        return Arbitraries.of(MARKS).list().ofMinSize(1).ofMaxSize(5);
    }
}
