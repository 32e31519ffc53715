package io.courant.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TagHeaderTest {

    @Test
    void aFewAreToldAsTheyAre() {
        List<String> few = List.of("articles", "story:1", "section:2/articles");
        assertThat(TagHeader.fitting(few)).isEqualTo(few);
    }

    @Test
    void manyGiveWayToWhatEveryEntryAboutThemTouches() {
        List<String> many = Stream.of("article:%s", "story:%s", "source:%s", "section:%s/articles").flatMap(form ->
                IntStream.range(0, 20).mapToObj(i -> form.formatted(UUID.randomUUID()))).toList();
        assertThat(TagHeader.fitting(many)).containsExactlyInAnyOrder("articles", "stories", "sources");
    }

    @Test
    void theyFitIntoWhatAProxyTakes() {
        List<String> just = Collections.nCopies(TagHeader.LONGEST / 10, "article:1");
        assertThat(String.join(" ", TagHeader.fitting(just)).length()).isLessThanOrEqualTo(TagHeader.LONGEST);
        assertThat(TagHeader.fitting(Stream.concat(just.stream(), Stream.of("article:2")).toList())).containsExactly("articles");
    }
}
