package io.courant.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream into lines. Of a line that is too long nothing is kept; it is only read to its end. */
final class Lines {

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[64 * 1024];
    private int from;
    private int to;
    private long number;

    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * One line, without its end.
     *
     * @param bytes null if there are too many
     */
    record Line(long number, byte[] bytes) {

        boolean isBlank() {
            for (int i = 0; bytes != null && i < bytes.length; i++) {
                if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                    return false;
                }
            }
            return bytes != null;
        }
    }

    /** The next line, or null at the end of the stream. What follows the last line's end is no line. */
    Line next() throws IOException {
        number++;
        if (!fill()) {
            number--;
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            length += end - from;
            if (length <= longest) {
                line.write(buffer, from, end - from);
            }
            ended = end < to;
            from = ended ? end + 1 : end;
        }
        return new Line(number, length <= longest ? line.toByteArray() : null);
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(in.read(buffer), 0);
        }
        return from < to;
    }

    /** How many lines there were, or, while one is being read, its number. */
    long number() {
        return number;
    }
}
