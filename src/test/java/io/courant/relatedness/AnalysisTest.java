package io.courant.relatedness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {

    private static Profile of(String language, String body) {
        return Newsroom.profile(Newsroom.piece(1, language, Newsroom.DAY, "", body));
    }

    private static List<String> forms(Profile profile, Kind kind) {
        return IntStream.range(0, profile.terms(kind).size()).mapToObj(profile.terms(kind)::form).filter(Objects::nonNull).toList();
    }

    @Test
    void namesHaveACapitalWhereNoSentenceBegins() {
        Profile profile = of("en", "Ships waited. Workers met Ida Holm at the Harbour Office. Holm said the port was closed.");

        assertThat(forms(profile, Kind.NAME)).contains("Ida Holm", "Holm", "Harbour Office").doesNotContain("Ships", "Workers");
    }

    @Test
    void aPlaceIsTheSameInAllLanguages() {
        Profile english = of("en", "He flew from Spain to the United States and then to Moscow.");
        Profile spanish = of("es", "El ministro voló de España a los Estados Unidos y luego a Moscú con una delegación.");

        assertThat(forms(english, Kind.PLACE)).containsExactlyInAnyOrder("Spain", "United States", "Moscow");
        assertThat(spanish.terms(Kind.PLACE).keys()).isEqualTo(english.terms(Kind.PLACE).keys());
    }

    @Test
    void daysAreTheSameInAllLanguages() {
        int[] day = of("en", "It opened on 26 October in the old town.").terms(Kind.DAY).keys();

        assertThat(day).hasSize(1);
        assertThat(of("en", "It opened on October 26.").terms(Kind.DAY).keys()).isEqualTo(day);
        assertThat(of("es", "Se inauguró el 26 de octubre en la ciudad.").terms(Kind.DAY).keys()).isEqualTo(day);
        assertThat(of("de", "Es wurde am 26. Oktober in der Stadt eröffnet.").terms(Kind.DAY).keys()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"40,000|40000", "40.000|40000", "1.234.567|1234567", "7,2|7.2", "7.2|7.2", "21st|21", "٣٤|34"})
    void numbersAreTheSameHoweverTheyAreWritten(String written, String plain) {
        assertThat(Numbers.plain(written)).isEqualTo(plain);
    }

    @Test
    void theTextIsAskedForItsLanguageWhereNoneOrAWrongOneIsGiven() {
        String text = "The harbour was closed and nobody could say when it would be open again for the ships.";

        assertThat(of(null, text).language()).isEqualTo("en");
        assertThat(of("nonsense-", text).language()).isEqualTo("en");
        assertThat(of("es", text).language()).isEqualTo("en");
        assertThat(of("es-MX", "El puerto estaba cerrado y nadie lo sabía.").language()).isEqualTo("es");
        assertThat(of("nb", "Havnen var stengt og ingen visste hvorfor.").language()).isEqualTo("no");
        assertThat(of(null, "war").language()).isEqualTo("und");
    }

    @Test
    void aProfileIsBoundedHoweverLongTheText() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 1_200_000; i++) {
            text.append("Name").append((char) ('a' + i % 26)).append(Integer.toString(i, 36)).append(" met Ida Holm over ").append(i).append(". ");
        }
        Profile profile = of("en", text.toString());

        assertThat(profile.toBytes().length).isLessThan(5_000);
        assertThat(profile.counted().length).isLessThan(800);
    }
}
