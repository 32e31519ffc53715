package io.courant.imports;

import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** The body of a request as it was before it was compressed. */
final class ContentEncoding {

    private static final int BUFFER = 64 * 1024;

    private ContentEncoding() {}

    static InputStream decoded(InputStream body, String encoding) {
        return switch (encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity" -> body;
            case "gzip", "x-gzip" -> unzipped(body);
            default -> throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "The Content-Encoding can be gzip, or left out.");
        };
    }

    private static InputStream unzipped(InputStream body) {
        try {
            return new GZIPInputStream(new WaitingStream(body), BUFFER);
        } catch (IOException e) {
            throw new ProblemException(ProblemType.MALFORMED_TEXT, "The body is not gzip, as Content-Encoding says it is.");
        }
    }

    /** Says whether there is more by waiting for it: of a file of several gzip members, none may be taken for the last. */
    private static final class WaitingStream extends BufferedInputStream {

        WaitingStream(InputStream in) {
            super(in, BUFFER);
        }

        @Override
        public synchronized int available() throws IOException {
            mark(1);
            int next = read();
            reset();
            return next < 0 ? 0 : 1;
        }
    }
}
