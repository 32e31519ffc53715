package io.courant.http;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The place in a list after which the next page begins: the sort it belongs to, the last item's key in that sort, and
 * its id. Opaque to clients, so that it can change; it holds nothing that was not in the page.
 */
public record Cursor(String sort, String key, UUID id) {

    private static final int MAX_LENGTH = 8_000;
    private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\\.[0-9]{6}Z");
    private static final Pattern REAL = Pattern.compile("[0-9]+(\\.[0-9]+)?(e-?[0-9]+)?");
    private static final Pattern COUNT = Pattern.compile("[0-9]+");
    private static final Instant YEAR_ONE = Instant.parse("0000-12-31T23:59:59Z");

    public String encoded() {
        String plain = sort + "\n" + id + "\n" + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor decode(String text, Sort sort) {
        try {
            if (text.length() > MAX_LENGTH) {
                throw new IllegalArgumentException();
            }
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", 3);
            Cursor cursor = new Cursor(parts[0], parts[2], UUID.fromString(parts[1]));
            if (cursor.sort.equals(sort.name()) && cursor.keyFits(sort.type())) {
                return cursor;
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeException e) {
            // not one of ours: the same answer as for one of another list
        }
        throw new ProblemException(ProblemType.INVALID_CURSOR, "after is not a cursor of this list with sort="
                + sort.name() + ". Leave it out to start from the first page.");
    }

    /** Stricter than Java's parsers: what PostgreSQL could not read must not get that far. */
    private boolean keyFits(Sort.Type type) {
        return switch (type) {
            case TIMESTAMP -> TIMESTAMP.matcher(key).matches() && Instant.parse(key).isAfter(YEAR_ONE);
            case REAL -> ofIndex() || REAL.matcher(key).matches() && inRange(Float.parseFloat(key));
            case COUNT -> COUNT.matcher(key).matches() && Long.parseLong(key) >= 0;
            case TEXT -> key.indexOf('\0') < 0;
        };
    }

    /** Whether a search index made it: it knows more of the order than one key. */
    public boolean ofIndex() {
        return key.indexOf('|') > 0;
    }

    private boolean inRange(float rank) {
        return rank < Float.POSITIVE_INFINITY && (rank > 0 || key.equals("0"));
    }
}
