package io.courant.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A stream is cut into lines wherever its pieces begin and end, and none of them takes more memory than it may. */
class LinesTest {

    @Property
    void theLinesTogetherAreTheStream(
            @ForAll @Size(max = 40) List<@CharRange(from = 'a', to = 'c') @Chars('\n') Character> text,
            @ForAll @IntRange(min = 1, max = 7) int piece) throws IOException {
        String stream = text.stream().map(String::valueOf).reduce("", String::concat);
        List<String> expected = new ArrayList<>(List.of(stream.split("\n", -1)));
        // what follows the last line's end is no line
        if (expected.get(expected.size() - 1).isEmpty()) {
            expected.remove(expected.size() - 1);
        }
        List<Lines.Line> lines = all(inPieces(stream.getBytes(UTF_8), piece), 100);
        assertThat(lines).extracting(line -> new String(line.bytes(), UTF_8)).isEqualTo(expected);
        assertThat(lines).extracting(Lines.Line::number).isEqualTo(numbers(expected.size()));
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() throws IOException {
        String stream = "x".repeat(10) + "\n" + "y".repeat(1_000_000) + "\n" + "z".repeat(11) + "\nend";
        assertThat(all(new ByteArrayInputStream(stream.getBytes(UTF_8)), 10)).extracting(line ->
                line.bytes() == null ? "too long" : new String(line.bytes(), UTF_8))
                .containsExactly("xxxxxxxxxx", "too long", "too long", "end");
    }

    @Test
    void aLineOfBlanksIsBlankAndOneThatIsTooLongIsNot() throws IOException {
        assertThat(all(new ByteArrayInputStream(" \t\r\n\nx\n           \n".getBytes(UTF_8)), 10))
                .extracting(Lines.Line::isBlank).containsExactly(true, true, false, false);
    }

    @Test
    void whereTheStreamBreaksIsTheLineThatWasBeingRead() throws IOException {
        for (String read : List.of("a\nb\nc", "a\nb\n")) {
            Lines lines = new Lines(new BreakingStream(read), 10);
            lines.next();
            lines.next();
            assertThatThrownBy(lines::next).isInstanceOf(IOException.class);
            assertThat(lines.number()).isEqualTo(3);
        }
    }

    private static List<Lines.Line> all(InputStream stream, int longest) throws IOException {
        Lines lines = new Lines(stream, longest);
        List<Lines.Line> all = new ArrayList<>();
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            all.add(line);
        }
        assertThat(lines.number()).isEqualTo(all.size());
        return all;
    }

    private static List<Long> numbers(int count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }

    private static InputStream inPieces(byte[] bytes, int piece) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                return super.read(buffer, from, Math.min(length, piece));
            }
        };
    }

    /** Ends as a connection does that is cut. */
    private static final class BreakingStream extends InputStream {
        private final InputStream before;

        BreakingStream(String before) {
            this.before = new ByteArrayInputStream(before.getBytes(UTF_8));
        }

        @Override
        public int read() throws IOException {
            int next = before.read();
            if (next < 0) {
                throw new IOException("cut");
            }
            return next;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            buffer[from] = (byte) read();
            return 1;
        }
    }
}
