package io.courant.imports;

import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** The bytes of a request's body, read only as far as an honest page could go. */
final class RequestText {

    /** A hundred times the longest page that anybody reads. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private RequestText() {}

    /** A 415 that names what is taken, unless this is the media type, in UTF-8. */
    static void require(String mediaType, String contentType) {
        String[] parts = (contentType == null ? "" : contentType).toLowerCase(Locale.ROOT).split(";", 2);
        boolean utf8 = parts.length < 2 || !parts[1].contains("charset") || parts[1].contains("utf-8");
        if (!parts[0].strip().equals(mediaType) || !utf8) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "Imports take text/plain, the text of a page, or application/x-ndjson, documents, both in UTF-8. Say "
                            + "in Content-Type which it is.");
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
