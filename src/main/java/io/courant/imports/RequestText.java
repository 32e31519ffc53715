package io.courant.imports;

import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** The bytes of a request's body, read only as far as an honest page could go. */
final class RequestText {

    /** A hundred times the longest page that anybody reads. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private RequestText() {}

    /** A 415 that names what is taken, unless this is plain text in UTF-8. */
    static void requirePlain(String contentType) {
        String[] parts = (contentType == null ? "" : contentType).toLowerCase(Locale.ROOT).split(";", 2);
        boolean utf8 = parts.length < 2 || !parts[1].contains("charset") || parts[1].contains("utf-8");
        if (!parts[0].strip().equals(MediaType.TEXT_PLAIN) || !utf8) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "Imports take text/plain in UTF-8: the text of a page. Send it with Content-Type: text/plain.");
        }
    }

    static byte[] read(InputStream body, String contentLength) throws IOException {
        if (contentLength != null && contentLength.matches("\\d{1,18}") && Long.parseLong(contentLength) > MOST_BYTES) {
            throw tooLarge();
        }
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        return bytes;
    }

    private static ProblemException tooLarge() {
        return new ProblemException(ProblemType.CONTENT_TOO_LARGE,
                "A page can have at most " + MOST_BYTES + " bytes (4 MiB).");
    }
}
