package io.courant.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Harbour tunnel opens!|harbour-tunnel-opens", "Strait & Shore|strait-and-shore",
        "Seafarers’ Union|seafarers-union", "Łódź, Århus & Öland|lodz-arhus-and-oland", "Groß-Gerau|gross-gerau",
        "Ποιος πληρώνει;|ποιος-πληρωνει", "'  --  '|untitled", "６.１ per cent|6-1-per-cent"})
    void aSlugIsTheNameInPlainWords(String name, String slug) {
        assertThat(Name.slug(name)).isEqualTo(slug);
    }

    @Test
    void aLongSlugEndsWithAWholeWord() {
        assertThat(Name.slug("harbour ".repeat(20))).isEqualTo("harbour-".repeat(10).substring(0, 79));
    }

    @Test
    void aWordThatIsTooLongIsCutBetweenCharacters() {
        assertThat(Name.slug("a" + "𐐨".repeat(60))).isEqualTo("a" + "𐐨".repeat(39));
    }

    @Test
    void namesThatDifferInAccentsCaseAndDashesAreOne() {
        assertThat(List.of("Zoë O’Hara–Pryce", "zoe o'hara-pryce", " ZOE  O`HARA PRYCE")).extracting(Name::key)
                .containsOnly("zoe o hara pryce");
    }

    @Test
    void namesOfMarksOnlyKeepThem() {
        assertThat(Name.key("!?")).isEqualTo("!?");
    }

    @Property
    void aSlugIsNeverEmptyAndNeverLong(@ForAll("names") String name) {
        assertThat(Name.slug(name)).isNotEmpty().hasSizeLessThanOrEqualTo(80);
    }

    @Property
    void aSlugIsLowerCaseWordsJoinedByHyphens(@ForAll("names") String name) {
        String slug = Name.slug(name);
        assertThat(slug).matches("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*").isEqualTo(slug.toLowerCase(Locale.ROOT));
    }

    @Property
    void aSlugHasNoHalfOfACharacter(@ForAll("names") String name) {
        assertThat(Name.slug(name).codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @Property
    void theKeyOfAKeyIsTheKey(@ForAll("names") String name) {
        String key = Name.key(name);
        assertThat(Name.key(key)).isEqualTo(key);
    }

    /** An empty key would be the beginning of every name. */
    @Property
    void onlyABlankNameHasAnEmptyKey(@ForAll("names") String name) {
        assertThat(Name.key(name).isEmpty()).isEqualTo(name.isBlank());
    }

    @Property
    void aKeyHasNoBlanksAtItsEnds(@ForAll("names") String name) {
        assertThat(Name.key(name)).isEqualTo(Name.key(name).strip());
    }

    @Property
    void aFreeSlugIsOneThatIsNotTaken(@ForAll("names") String name) {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            assertThat(taken.add(Slugs.free(name, taken::contains))).isTrue();
        }
        assertThat(taken).contains(Name.slug(name), Name.slug(name) + "-12");
    }

    /** Any code units whatever, halves of surrogate pairs included, and text that looks like a headline. */
    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> words = Arbitraries.of("harbour", "Ærø", "DŽ", "İstanbul", "ΟΔΟΣ", "ﬃ", "²", "´", "¨", "ß", "ẞ", "&",
                "’", "-", "—", " ", "\u0301", "👨‍👩‍👧", "東京", "שלום", "\ud800", "ǅ", "㍿", "Ⅷ", "１", "\u200f", "ﷺ", "a".repeat(100));
        return Arbitraries.oneOf(Arbitraries.strings(), words.list().ofMaxSize(8).map(list -> String.join(" ", list)),
                words.list().ofMaxSize(8).map(list -> String.join("", list)));
    }
}
