package io.courant.relatedness;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What is kept of a piece to compare it with others: made once, by {@link Analysis}, and again when the text has changed.
 */
public final class Profile {

    /** The key by which all pieces are counted. */
    static final int PIECES = Hash.of(0, "");

    private static final Duration FAR = Duration.ofDays(60);

    private final String language;
    private final Instant publishedAt;
    private final boolean doubtful;
    private final String publisher;
    private final Signature signature;
    private final Map<Kind, Terms> terms;

    Profile(String language, Instant publishedAt, boolean doubtful, String publisher, Signature signature, Map<Kind, Terms> terms) {
        this.language = language;
        this.publishedAt = publishedAt;
        this.doubtful = doubtful;
        this.publisher = publisher == null ? "" : publisher;
        this.signature = signature;
        this.terms = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            this.terms.put(kind, terms.getOrDefault(kind, Terms.NONE));
        }
    }

    /** The keys to count, each once: add one to each when the piece comes, and take it back when it goes. */
    public int[] counted() {
        return IntStream.concat(IntStream.of(compared()), IntStream.of(Candidates.indexed(this))).sorted().distinct().toArray();
    }

    /** The keys of which a {@link Comparison} asks how frequent they are. */
    public int[] compared() {
        int[] keys = new int[2 + terms.values().stream().mapToInt(Terms::size).sum()];
        keys[0] = PIECES;
        keys[1] = languageKey();
        int n = 2;
        for (Terms of : terms.values()) {
            System.arraycopy(of.keys(), 0, keys, n, of.size());
            n += of.size();
        }
        return keys;
    }

    /** The language that the text is in, as far as that could be told; "und" otherwise. */
    public String language() {
        return language;
    }

    /** null if unknown. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** null if a date is unknown, or is so late that it seems to be that of an import. */
    Duration apart(Profile other) {
        if (publishedAt == null || other.publishedAt == null) {
            return null;
        }
        Duration apart = Duration.between(publishedAt, other.publishedAt);
        boolean laterDoubtful = apart.isNegative() ? doubtful : other.doubtful;
        return laterDoubtful && apart.abs().compareTo(FAR) > 0 ? null : apart.abs();
    }

    /** Whether the date is long after all years that the text speaks of. */
    boolean doubtful() {
        return doubtful;
    }

    String publisher() {
        return publisher;
    }

    Signature signature() {
        return signature;
    }

    Terms terms(Kind kind) {
        return terms.get(kind);
    }

    int languageKey() {
        return Hash.of(0, language);
    }

    public byte[] toBytes() {
        return ProfileBytes.write(this);
    }

    public static Profile of(byte[] bytes) {
        return ProfileBytes.read(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile that && Arrays.equals(toBytes(), that.toBytes());
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, publishedAt, Arrays.hashCode(signature.bins()));
    }
}
