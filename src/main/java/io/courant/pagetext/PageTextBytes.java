package io.courant.pagetext;

import static io.courant.pagetext.UnreadablePageException.Fault.BINARY;
import static io.courant.pagetext.UnreadablePageException.Fault.NOT_UTF8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Raw bytes on their way to being the text of a page: they must be UTF-8 and no other kind of file. */
final class PageTextBytes {

    /** A text has hardly any control bytes; a file that is one in ten of them is something else. */
    private static final int ONE_IN = 10;

    private static final int SAMPLE = 8192;

    private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

    static {
        BEGINNINGS.put("%PDF-", "a PDF");
        BEGINNINGS.put("PK\u0003\u0004", "a ZIP file or an office document");
        BEGINNINGS.put("\u0089PNG", "a PNG image");
        BEGINNINGS.put("\u00ff\u00d8\u00ff", "a JPEG image");
        BEGINNINGS.put("GIF8", "a GIF image");
        BEGINNINGS.put("RIFF", "a WebP image, a sound or a film");
        BEGINNINGS.put("\u001f\u008b", "a gzip file");
        BEGINNINGS.put("\u00d0\u00cf\u0011\u00e0", "an old office document");
        BEGINNINGS.put("{\\rtf", "a rich text document");
        BEGINNINGS.put("\u007fELF", "a program");
    }

    private PageTextBytes() {
    }

    static String decode(byte[] bytes) {
        BEGINNINGS.forEach((beginning, name) -> {
            if (startsWith(bytes, beginning)) {
                throw new UnreadablePageException(BINARY, 0,
                        "This is " + name + ", not text; send the page's text.");
            }
        });
        if (startsWith(bytes, "\u00ff\u00fe") || startsWith(bytes, "\u00fe\u00ff")) {
            throw new UnreadablePageException(NOT_UTF8, 0,
                    "This text is UTF-16, as the byte at offset 0 tells; save it as UTF-8 and send it again.");
        }
        refuseManyControls(bytes);
        return strictly(bytes);
    }

    private static boolean startsWith(byte[] bytes, String latin1) {
        if (bytes.length < latin1.length()) {
            return false;
        }
        for (int i = 0; i < latin1.length(); i++) {
            if ((bytes[i] & 0xff) != latin1.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static void refuseManyControls(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        // A single stray NUL is better named with its place, which the text's own check does.
        if (controls > 1 && controls * ONE_IN > length) {
            throw new UnreadablePageException(BINARY, 0, "This is not text: " + controls + " of its first "
                    + length + " bytes are control characters. Send the page's text as UTF-8.");
        }
    }

    private static String strictly(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int offset = in.position();
            int line = 1;
            for (int i = 0; i < offset; i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new UnreadablePageException(NOT_UTF8, line, String.format(
                    "Line %d is not UTF-8: the byte 0x%02X at offset %d begins no character. "
                            + "Save the text as UTF-8 and send it again.",
                    line, bytes[offset] & 0xff, offset));
        }
        return out.flip().toString();
    }
}
