package io.courant.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The rules of a source, without a database. */
class SourceTest {

    private static final int BODIES = 6;

    /** That one is said to belong to another. */
    record Affiliation(int source, int body) {}

    @Property
    void nobodyEverBelongsToThemselves(@ForAll("affiliations") List<Affiliation> said) {
        List<Source> sources = IntStream.range(0, BODIES).mapToObj(number -> source("Body " + number)).toList();
        said.forEach(one -> sources.get(one.source()).affiliate(sources.get(one.body()), Instant.EPOCH));
        assertThat(sources).allSatisfy(source -> {
            int steps = 0;
            for (Source body = source; body != null; body = body.affiliation()) {
                assertThat(steps++).as("on the way up").isLessThan(BODIES);
            }
        });
    }

    @Provide
    Arbitrary<List<Affiliation>> affiliations() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, BODIES - 1);
        return Combinators.combine(number, number).as(Affiliation::new).list().ofMaxSize(30);
    }

    @Test
    void whatClosesNoCircleIsTaken() {
        Source diver = source("Diver");
        Source harbour = source("Harbour");
        diver.affiliate(harbour, Instant.EPOCH);
        harbour.affiliate(source("Town"), Instant.EPOCH);
        assertThat(diver.affiliation()).isSameAs(harbour);
        assertThat(diver.belongsTo(harbour.affiliation())).isTrue();
        assertThat(harbour.belongsTo(diver)).isFalse();
    }

    private static Source source(String name) {
        return new Source(name, name, SourceKind.ORGANIZATION, Instant.EPOCH);
    }
}
