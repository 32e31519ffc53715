package io.courant.story;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who goes on with a story. */
@Schema(name = "StoryOrigin", description = "Who goes on with a story: an `editor`, with exactly these articles in this order, or "
        + "Courant (`computed`), which adds what comes of the event.")
public enum StoryOrigin {
    EDITOR("editor"), COMPUTED("computed");

    @EnumeratedValue
    private final String code;

    StoryOrigin(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
