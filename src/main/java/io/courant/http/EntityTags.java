package io.courant.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Strong entity tags (RFC 9110, section 8.8.3): 128 bits of a hash of the bytes, so that they change if and only if the
 * bytes do, and are the same on every node and after every restart. The tag of a compressed variant ends in the name of
 * its coding.
 */
public final class EntityTags {

    private EntityTags() {}

    public static String of(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 16)) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The tag of the same document in this content coding. */
    public static String coded(String tag, String coding) {
        return tag.substring(0, tag.length() - 1) + "-" + coding + "\"";
    }

    /**
     * Whether {@code If-None-Match} names this document, in whichever coding. Compares weakly, as the RFC has it: a proxy
     * that compresses weakens the tag.
     */
    public static boolean match(String ifNoneMatch, String tag) {
        if (ifNoneMatch.equals(tag)) {
            return true;
        }
        String opaque = tag.substring(0, tag.length() - 1);
        return ifNoneMatch.strip().equals("*") || Arrays.stream(ifNoneMatch.split(",")).map(String::strip)
                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                .anyMatch(one -> one.equals(tag) || one.startsWith(opaque + "-") && one.endsWith("\""));
    }
}
