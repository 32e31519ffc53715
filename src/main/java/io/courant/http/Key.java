package io.courant.http;

import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What names an item in a path or a filter: its id (a UUID) or its slug. No slug looks like a UUID. */
@Schema(name = "Key", type = SchemaType.STRING, description = "An id (UUID) or a slug.")
public record Key(UUID id, String slug) {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** Named so that JAX-RS finds it for path parameters. */
    public static Key fromString(String text) {
        return UUID_FORM.matcher(text).matches() ? new Key(UUID.fromString(text), null)
                // no slug has a NUL, and PostgreSQL takes none
                : new Key(null, text.replace('\0', '\ufffd'));
    }

    /** The column to compare with {@link #value()}. */
    public String column() {
        return id == null ? "slug" : "id";
    }

    public Object value() {
        return id == null ? slug : id;
    }

    @Override
    public String toString() {
        return value().toString();
    }
}
