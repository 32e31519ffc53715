package io.courant.revision;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a preview link allows, in a form that nobody can make without the secret: article, revision and expiry, signed with
 * HMAC-SHA256 (RFC 2104).
 */
record PreviewToken(UUID article, int revision, Instant expiresAt) {

    private static final int CONTENT = 16 + 4 + 8;
    private static final int SIGNATURE = 32;

    String signed(byte[] secret) {
        byte[] content = ByteBuffer.allocate(CONTENT).putLong(article.getMostSignificantBits())
                .putLong(article.getLeastSignificantBits()).putInt(revision).putLong(expiresAt.getEpochSecond()).array();
        byte[] token = Arrays.copyOf(content, CONTENT + SIGNATURE);
        System.arraycopy(signature(content, secret), 0, token, CONTENT, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Empty unless it was signed with this secret, to the letter. */
    static Optional<PreviewToken> verified(String text, byte[] secret) {
        try {
            byte[] token = Base64.getUrlDecoder().decode(text);
            byte[] content = Arrays.copyOf(token, CONTENT);
            byte[] signature = Arrays.copyOfRange(token, CONTENT, token.length);
            if (!MessageDigest.isEqual(signature(content, secret), signature)) {
                return Optional.empty();
            }
            ByteBuffer read = ByteBuffer.wrap(content);
            return Optional.of(new PreviewToken(new UUID(read.getLong(), read.getLong()), read.getInt(),
                    Instant.ofEpochSecond(read.getLong())));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            // not one of ours
            return Optional.empty();
        }
    }

    private static byte[] signature(byte[] content, byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
