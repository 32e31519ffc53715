package io.courant.http;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * The place in a list after which the next page begins: the sort it belongs to, the last item's key in that sort, and
 * its id. Opaque to clients, so that it can change; it holds nothing that was not in the page.
 */
public record Cursor(String sort, String key, UUID id) {

    private static final int MAX_LENGTH = 2_000;

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

    private boolean keyFits(Sort.Type type) {
        switch (type) {
            case TIMESTAMP -> Instant.parse(key);
            case REAL -> Float.parseFloat(key);
            case COUNT -> Long.parseLong(key);
            case TEXT -> {
                return key.indexOf('\0') < 0;
            }
        }
        return true;
    }
}
