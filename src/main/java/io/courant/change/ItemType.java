package io.courant.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What readers can see come and go. An article's quotes, links and corrections are part of it. */
@Schema(name = "ItemType", description = "What kind of item it is. Quotes, related links and corrections are part of their "
        + "article: when they change, it does.")
public enum ItemType {
    ARTICLE, AUTHOR, SECTION, SOURCE, STORY, TAG;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of items that are called so in content tags. */
    public static ItemType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
