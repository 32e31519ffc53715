package io.courant.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** A bearer token: a prefix by which secret scanners and people know it, and 256 random bits. */
public record Token(String value) {

    private static final String SCHEME = "Bearer ";
    private static final String PREFIX = "crt_";
    private static final Pattern IN_TEXT = Pattern.compile(PREFIX + "[A-Za-z0-9_-]+");

    /** What is in an {@code Authorization} header; empty if that is no bearer token. */
    public static Optional<Token> in(String header) {
        return header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) ? Optional.empty()
                : Optional.of(new Token(header.substring(SCHEME.length()).strip()));
    }

    static Token random() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new Token(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** A plain SHA-256 is enough for a secret that no dictionary holds; a slow hash would only slow every request. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The text without the tokens that somebody has put into it by mistake. */
    public static String hidden(String text) {
        return IN_TEXT.matcher(text).replaceAll(PREFIX + "...");
    }

    @Override
    public String toString() {
        return PREFIX + "...";
    }
}
