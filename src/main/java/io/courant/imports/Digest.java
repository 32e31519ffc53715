package io.courant.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints, by which a document that was imported before is known again. */
@ApplicationScoped
class Digest {

    private final ObjectMapper json;

    Digest(ObjectMapper json) {
        this.json = json;
    }

    /** Of all that the document says. */
    byte[] of(Document document) {
        try {
            return sha256(json.writeValueAsString(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every document is a record of plain values", e);
        }
    }

    /** An id for something that brought none. */
    static String id(String kind, String identity) {
        return kind + ":" + HexFormat.of().formatHex(sha256(identity), 0, 12);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
