package io.courant.difference;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done to a block. Public, because the contract's scanner reads the codes. */
@Schema(name = "BlockEdit", description = "What was done to a block. `moved` is one that changed nothing but its place "
        + "among the others; one that changed in itself is `changed`, wherever it stands now.")
public enum Edit {
    ADDED("added"), REMOVED("removed"), CHANGED("changed"), MOVED("moved");

    private final String code;

    Edit(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
