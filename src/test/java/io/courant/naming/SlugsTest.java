package io.courant.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Slugs for many names at once are those that the names would get one after the other. */
class SlugsTest {

    @Property
    void manyAtOnceGetWhatTheyWouldGetOneByOne(
            @ForAll @Size(max = 15) List<@CharRange(from = 'a', to = 'b') @StringLength(min = 1, max = 1) String> taken,
            @ForAll @Size(max = 15) List<@CharRange(from = 'a', to = 'b') @StringLength(min = 1, max = 1) String> names) {
        Set<String> before = new HashSet<>();
        taken.forEach(name -> before.add(Slugs.free(name, before::contains)));
        Set<String> used = new HashSet<>(before);
        List<String> oneByOne = new ArrayList<>();
        names.forEach(name -> {
            oneByOne.add(Slugs.free(name, used::contains));
            used.add(oneByOne.get(oneByOne.size() - 1));
        });
        assertThat(Slugs.free(names, slugs -> slugs.stream().filter(before::contains).collect(Collectors.toSet())))
                .isEqualTo(oneByOne);
    }

    @Test
    void aNameThatThousandsHaveTakesFewQuestions() {
        Set<String> taken = IntStream.rangeClosed(2, 5_000).mapToObj(number -> "weather-" + number)
                .collect(Collectors.toSet());
        taken.add("weather");
        AtomicInteger questions = new AtomicInteger();
        List<String> slugs = Slugs.free(List.of("Weather", "Sport", "weather"), asked -> {
            questions.incrementAndGet();
            return asked.stream().filter(taken::contains).collect(Collectors.toSet());
        });
        assertThat(slugs).containsExactly("weather-5001", "sport", "weather-5002");
        assertThat(questions).hasValueLessThanOrEqualTo(5);
    }
}
