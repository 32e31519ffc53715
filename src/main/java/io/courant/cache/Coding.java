package io.courant.cache;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.util.Native;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** A content coding (RFC 9110, section 8.4.1), the best first. */
enum Coding {
    BR {
        @Override
        boolean available() {
            // no library for this platform
            return Brotli4jLoader.isAvailable();
        }

        @Override
        byte[] encoded(byte[] plain) throws IOException {
            return Encoder.compress(plain, QUALITY);
        }
    },
    ZSTD {
        @Override
        boolean available() {
            try {
                Native.load();
                return true;
            } catch (LinkageError e) {
                return false;
            }
        }

        @Override
        byte[] encoded(byte[] plain) {
            return Zstd.compress(plain);
        }
    },
    GZIP {
        @Override
        byte[] encoded(byte[] plain) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(plain);
            }
            return bytes.toByteArray();
        }
    };

    /** What is shorter fits into one packet as it is. */
    private static final int WORTHWHILE = 1_000;
    /** As fast as gzip, and smaller: what is better than this takes many times as long. */
    private static final Encoder.Parameters QUALITY = new Encoder.Parameters().setQuality(5);

    private static final Pattern NOT_AT_ALL = Pattern.compile("q=0(\\.0*)?");
    private static final List<Coding> AVAILABLE = Arrays.stream(values()).filter(Coding::available).toList();

    abstract byte[] encoded(byte[] plain) throws IOException;

    boolean available() {
        return true;
    }

    String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    byte[] encode(byte[] plain) {
        try {
            return encoded(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The best that the client takes for a body of this length; null means the body as it is. */
    static Coding best(String acceptEncoding, int length) {
        if (acceptEncoding == null || length < WORTHWHILE) {
            return null;
        }
        String[] taken = acceptEncoding.toLowerCase(Locale.ROOT).split(",");
        return AVAILABLE.stream().filter(coding -> coding.taken(taken)).findFirst().orElse(null);
    }

    /** Whether it is named and not weighted with nothing. */
    private boolean taken(String[] all) {
        for (String one : all) {
            String[] parts = one.split(";", 2);
            if (parts[0].strip().equals(token())) {
                return parts.length == 1 || !NOT_AT_ALL.matcher(parts[1].replace(" ", "")).matches();
            }
        }
        return false;
    }
}
