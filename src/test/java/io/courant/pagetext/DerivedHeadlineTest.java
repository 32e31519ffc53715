package io.courant.pagetext;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.pagetext.PageText.Kind;
import io.courant.pagetext.PageText.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedHeadlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The train was late. Nobody minded. | The train was late",
        "Dr. Ida Quist of the U.S. Coast Office met J. Marsh. They spoke. "
                + "| Dr. Ida Quist of the U.S. Coast Office met J. Marsh",
        "Who will pay? Nobody knows. | Who will pay?",
        "“It is done.” She sat down. | “It is done.”",
        "The first of three ferries left the slipway at dawn on Saturday, and with it went every gull in the harbour "
                + "of Port Aldous. | The first of three ferries left the slipway at dawn on Saturday…",
        "The first of the three old ferries left the long slipway of the outer harbour at dawn on a Saturday in the "
                + "middle of October. | The first of the three old ferries left the long slipway of the outer harbour "
                + "at dawn on a Saturday in the…"})
    void isTheFirstSentenceOrItsBeginning(String paragraph, String headline) {
        assertThat(DerivedHeadline.of(new Part(Kind.PARAGRAPH, paragraph, 1)).value()).isEqualTo(headline);
    }
}
