package io.courant.body;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an element of a body is. */
@Schema(name = "BlockType", description = "What an element of a body is. More kinds may come: a front end that meets "
        + "one it does not know can always show the block's `html` or `text`.")
public enum BlockType {
    PARAGRAPH("paragraph"), HEADING("heading"), QUOTE("quote"), LIST("list"), IMAGE("image");

    private final String code;

    BlockType(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
