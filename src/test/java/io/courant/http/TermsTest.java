package io.courant.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void aCommaMeansAnyOf() {
        assertThat(Terms.of(List.of("a,b"))).isEqualTo(new Terms(List.of(Set.of("a", "b")), Set.of()));
    }

    @Test
    void repeatedMeansAllOf() {
        assertThat(Terms.of(List.of("a", "b"))).isEqualTo(new Terms(List.of(Set.of("a"), Set.of("b")), Set.of()));
    }

    @Test
    void aLeadingHyphenMeansNot() {
        assertThat(Terms.of(List.of("-a"))).isEqualTo(new Terms(List.of(), Set.of("a")));
    }

    @Test
    void aHyphenWithinIsPartOfTheSlug() {
        assertThat(Terms.of(List.of("world-news"))).isEqualTo(new Terms(List.of(Set.of("world-news")), Set.of()));
    }

    @Test
    void anyAllAndNotMix() {
        assertThat(Terms.of(List.of("a,-b", "c,d"))).isEqualTo(
                new Terms(List.of(Set.of("a"), Set.of("c", "d")), Set.of("b")));
    }

    @Test
    void blanksAroundValuesDoNotCount() {
        assertThat(Terms.of(List.of(" a , -b "))).isEqualTo(new Terms(List.of(Set.of("a")), Set.of("b")));
    }

    @Test
    void nothingGivenIsEmpty() {
        assertThat(Terms.of(List.of())).isEqualTo(new Terms(List.of(), Set.of()));
        assertThat(Terms.of(List.of("-a")).none()).containsExactly("a");
    }

    @Property
    void noValueIsLostOrMade(@ForAll("values") Set<String> wanted, @ForAll("values") Set<String> unwanted) {
        Set<String> given = new LinkedHashSet<>(wanted);
        unwanted.forEach(value -> given.add("-" + value));
        assertThat(Terms.of(List.of(String.join(",", given)))).isEqualTo(new Terms(List.of(wanted), unwanted));
    }

    @Property
    void anyTextAtAllIsRead(@ForAll List<String> texts) {
        Terms terms = Terms.of(texts);
        assertThat(terms.all()).hasSizeLessThanOrEqualTo(texts.size()).noneMatch(Set::isEmpty);
    }

    @Provide
    Arbitrary<Set<String>> values() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8).set().ofMinSize(1).ofMaxSize(5);
    }
}
