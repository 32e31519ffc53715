package io.courant.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CursorTest {

    private static final Sort NAME = new Sort("name", "x.name", Sort.Type.TEXT);
    private static final UUID ID = UUID.fromString("0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11");

    @Property
    void decodesToWhatWasEncoded(@ForAll("keys") String key, @ForAll long high, @ForAll long low) {
        Cursor cursor = new Cursor("name", key, new UUID(high, low));
        assertThat(Cursor.decode(cursor.encoded(), NAME)).isEqualTo(cursor);
    }

    @Property
    void travelsInAQueryWithoutEscapes(@ForAll("keys") String key) {
        assertThat(new Cursor("name", key, ID).encoded()).matches("[A-Za-z0-9_-]+");
    }

    @Property
    void isRefusedByAnotherSort(@ForAll("keys") String key, @ForAll Sort.Type type) {
        Sort other = new Sort("-name", "x.name", type);
        refused(() -> Cursor.decode(new Cursor("name", key, ID).encoded(), other));
    }

    @Property
    void garbageIsRefusedAndNothingElseHappens(@ForAll String garbage, @ForAll Sort.Type type) {
        refused(() -> Cursor.decode(garbage, new Sort("name", "x.name", type)));
    }

    /** A forger knows the outer form and guesses the rest. */
    @Property
    void aForgedKeyIsTakenOrRefusedAndNothingElseHappens(@ForAll String key, @ForAll Sort.Type type) {
        try {
            Cursor.decode(forged("name", ID.toString(), key), new Sort("name", "x.name", type));
        } catch (ProblemException e) {
            assertThat(e.type()).isEqualTo(ProblemType.INVALID_CURSOR);
        }
    }

    /** Each of these passes some Java parser, and ends in a 500 if PostgreSQL ever sees it. */
    @ParameterizedTest
    @CsvSource({
        "TIMESTAMP, +1000000000-12-31T00:00:00Z", "TIMESTAMP, +294277-01-01T00:00:00Z", "TIMESTAMP, 0000-12-31T00:00:00Z",
        "TIMESTAMP, -0044-03-15T00:00:00Z", "REAL, 1f", "REAL, 0.5d", "REAL, 0x1p3", "REAL, 1e99", "REAL, 1e-99", "REAL, NaN",
        "REAL, Infinity", "COUNT, ٣", "COUNT, 1.5", "COUNT, 9223372036854775808"})
    void aKeyThatNoPageEndsWithIsRefused(Sort.Type type, String key) {
        refused(() -> Cursor.decode(forged("name", ID.toString(), key), new Sort("name", "x.name", type)));
    }

    @ParameterizedTest
    @CsvSource({"TIMESTAMP, 2026-10-02T17:40:00.123456Z", "TIMESTAMP, 0001-01-01T00:00:00.000000Z", "REAL, 0.06079271",
        "REAL, 1e-20", "REAL, 0", "COUNT, 0", "COUNT, 9223372036854775807"})
    void aKeyThatAPageCanEndWithIsTaken(Sort.Type type, String key) {
        assertThat(Cursor.decode(forged("name", ID.toString(), key), new Sort("name", "x.name", type)).key()).isEqualTo(key);
    }

    @Test
    void aKeyWithNulIsRefused() {
        refused(() -> Cursor.decode(forged("name", ID.toString(), "a\0b"), NAME));
    }

    @Test
    void anIdThatIsNoneIsRefused() {
        refused(() -> Cursor.decode(forged("name", "not-an-id", "a"), NAME));
    }

    @Test
    void aCursorOfAMegabyteIsRefused() {
        refused(() -> Cursor.decode(new Cursor("name", "a".repeat(1_000_000), ID).encoded(), NAME));
    }

    @Test
    void theRefusalSaysHowToGoOn() {
        assertThatThrownBy(() -> Cursor.decode("x", NAME)).hasMessageContaining("sort=name").hasMessageContaining("Leave it out");
    }

    private static void refused(ThrowingCallable decoding) {
        assertThatThrownBy(decoding).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.type()).isEqualTo(ProblemType.INVALID_CURSOR));
    }

    private static String forged(String sort, String id, String key) {
        return Base64.getUrlEncoder().encodeToString((sort + "\n" + id + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** What a database can hold: no NUL, no half of a surrogate pair; line breaks and separators included. */
    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.strings().withCharRange('\u0001', '\ud7ff').withChars("\n\r,=&?").ofMaxLength(300);
    }
}
