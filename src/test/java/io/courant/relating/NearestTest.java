package io.courant.relating;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.relating.Nearest.Near;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of what an article is most like. */
class NearestTest {

    @Test
    void itIsInOrderWhateverTheOrderInWhichItComes() {
        Nearest nearest = Nearest.none();
        nearest.add(id(1), 0.5f);
        nearest.add(id(3), 0.9f);
        nearest.add(id(2), 0.9f);
        nearest.add(id(4), 0.1f);
        assertThat(nearest.all()).extracting(Near::article).containsExactly(id(2), id(3), id(1), id(4));
        assertThat(Nearest.of(nearest.toBytes()).all()).isEqualTo(nearest.all());
    }

    @Test
    void ofManyTheLeastAlikeGo() {
        Nearest nearest = Nearest.of(many(40).toBytes());
        nearest.add(id(100), 0.001f);
        assertThat(nearest.has(id(100))).isFalse();
        assertThat(nearest.gone()).isEmpty();
        nearest.add(id(101), 0.99f);
        assertThat(nearest.all()).hasSize(40).first().isEqualTo(new Near(id(101), 0.99f));
        assertThat(nearest.has(id(40))).as("the least alike of those that were there").isFalse();
        assertThat(nearest.gone()).as("the last of the fifteen that readers were shown").containsExactly(id(15));
    }

    @Test
    void readersAreShownOnlyWhatIsAlikeEnough() {
        Nearest nearest = Nearest.none();
        nearest.add(id(1), 0.05f);
        nearest.add(id(2), 0.049f);
        assertThat(nearest.shown()).extracting(Near::article).containsExactly(id(1));
    }

    @Test
    void onlyAFullListMayHaveLeftOneOut() {
        assertThat(Nearest.of(many(39).toBytes()).hasBetter(0.001f)).isFalse();
        assertThat(Nearest.of(many(40).toBytes()).hasBetter(0.1f)).isTrue();
        assertThat(Nearest.of(many(40).toBytes()).hasBetter(0.5f)).as("it would be there").isFalse();
    }

    @Test
    void onlyWhatReadersMayBeShownMakesADifferenceToThem() {
        Nearest nearest = Nearest.of(many(17).toBytes());
        assertThat(nearest.showsOther(Set.of(id(16)))).isFalse();
        assertThat(nearest.showsOther(Set.of(id(15)))).as("it is another now").isTrue();
        nearest.add(id(50), 0.64f);
        assertThat(nearest.showsOther(Set.of(id(50)))).as("it comes sixteenth").isFalse();
        nearest.removeAll(List.of(id(17)));
        assertThat(nearest.showsOther(Set.of())).isFalse();
        nearest.removeAll(List.of(id(3)));
        assertThat(nearest.showsOther(Set.of())).isTrue();
    }

    /** Those with the ids 1, 2 and so on, each less alike than the one before. */
    private static Nearest many(int number) {
        Nearest nearest = Nearest.none();
        IntStream.rangeClosed(1, number).forEach(n -> nearest.add(id(n), 0.95f - n / 50f));
        return nearest;
    }

    private static UUID id(int number) {
        return new UUID(7, number);
    }
}
