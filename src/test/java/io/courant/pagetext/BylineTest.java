package io.courant.pagetext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "By Nell Forsythe; Nell Forsythe; ''",
        "BY NELL FORSYTHE; NELL FORSYTHE; ''",
        "By Nell Forsythe and Ole Marsh; Nell Forsythe/Ole Marsh; ''",
        "By Nell Forsythe, Ole Marsh and Ida Quist; Nell Forsythe/Ole Marsh/Ida Quist; ''",
        "By Nell Forsythe, Ole Marsh, and Ida Quist; Nell Forsythe/Ole Marsh/Ida Quist; ''",
        "By Nell Forsythe in Port Aldous; Nell Forsythe; in Port Aldous",
        "By Nell Forsythe, Coast Correspondent; Nell Forsythe; Coast Correspondent",
        "Von Jürgen von der Aue und Anna-Lena O’Dell; Jürgen von der Aue/Anna-Lena O’Dell; ''",
        "'Reporting by Ole Marsh; editing by Ida Quist'; Ole Marsh; editing by Ida Quist",
        "By The Harbour Press; The Harbour Press; ''",
        "By Nell Forsythe, 26 October 2024; Nell Forsythe; 26 October 2024"})
    void readsNames(String line, String authors, String rest) {
        assertThat(Byline.marked(line)).isEqualTo(
                new Byline(List.of(authors.split("/")), rest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"By the sea, a town waits", "By The Sea And The Sand", "By 2030 all boats are electric",
        "Nell Forsythe", "Byron Reads To The Gulls"})
    void isNotMarkedByTheWordAlone(String line) {
        assertThat(Byline.marked(line)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Nell Forsythe and Ole Marsh, Port Aldous; true", "Nell Forsythe; true", "Gulls; false",
        "The Old Pier; false", "Boats return to the pier; false"})
    void canDoWithoutTheWord(String line, boolean byline) {
        assertThat(Byline.unmarked(line) != null).isEqualTo(byline);
    }
}
