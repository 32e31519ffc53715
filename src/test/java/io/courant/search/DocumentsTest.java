package io.courant.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.search.FieldDoc;

class DocumentsTest {

    @Property
    void idsAreInTheOrderOfTheDatabaseAlways(@ForAll long high, @ForAll long low, @ForAll long otherHigh, @ForAll long otherLow) {
        UUID one = new UUID(high, low);
        UUID other = new UUID(otherHigh, otherLow);
        // which compares them byte by byte, as their text does
        assertThat(Integer.signum(Arrays.compare(halves(one), halves(other))))
                .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
    }

    @Property
    void anIdComesBackAlways(@ForAll long high, @ForAll long low) {
        UUID id = new UUID(high, low);
        assertThat(Documents.id(new FieldDoc(0, 0, Documents.keys(1L, id)))).isEqualTo(id);
    }

    private static long[] halves(UUID id) {
        Object[] keys = Documents.keys(1L, id);
        return new long[] {(Long) keys[1], (Long) keys[2]};
    }
}
