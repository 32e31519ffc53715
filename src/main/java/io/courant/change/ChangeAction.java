package io.courant.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an item, as readers see it. */
@Schema(name = "ChangeAction", description = "What became of the item, as readers see it. `created`: it is there, by being "
        + "published, by its schedule, or with the first article that shows it. `updated`. `renamed`: it has another slug, "
        + "and may say something else. `hidden`: it is not there at present (its article was unpublished, or no article "
        + "shows it any more). `deleted`: it was deleted or taken down; remove your copies. `merged`: it is one with "
        + "another, `into`.")
public enum ChangeAction {
    CREATED, UPDATED, RENAMED, HIDDEN, DELETED, MERGED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ChangeAction of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
