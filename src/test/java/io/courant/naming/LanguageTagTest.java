package io.courant.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @Test
    void isWrittenInOneWay() {
        assertThat(LanguageTag.canonical("PT-br")).contains("pt-BR");
        assertThat(LanguageTag.canonical("zh-hant-tw")).contains("zh-Hant-TW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!", "en_US", "e", "en-", "en us", "x-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd-e"})
    void whatIsNoneIsNone(String tag) {
        assertThat(LanguageTag.canonical(tag)).isEmpty();
    }
}
