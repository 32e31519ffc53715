package io.courant.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "any"})
    void everyEntryCanBeMet(String language) throws IOException {
        assertThat(entries(language)).allSatisfy(entry -> assertThat(entry).isEqualTo(entry.toLowerCase()).doesNotContain("  "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "any"})
    void everyListIsOneThatRulesKnow(String language) throws IOException {
        assertThat(lists(language).stringPropertyNames()).filteredOn(key -> !key.equals("marks") && !key.equals("certainty"))
                .isSubsetOf(Arrays.stream(WordList.values()).map(WordList::key).toList());
    }

    private static Stream<String> entries(String language) throws IOException {
        Properties lists = lists(language);
        return lists.stringPropertyNames().stream().filter(key -> !key.equals("marks"))
                .flatMap(key -> Arrays.stream(lists.getProperty(key).split("\\s*,\\s*")));
    }

    private static Properties lists(String language) throws IOException {
        try (Reader file = new InputStreamReader(LanguageTest.class.getResourceAsStream("/attribution/" + language
                + ".properties"), StandardCharsets.UTF_8)) {
            Properties lists = new Properties();
            lists.load(file);
            return lists;
        }
    }
}
