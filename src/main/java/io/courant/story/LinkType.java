package io.courant.story;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a related piece is to the article. */
@Schema(name = "LinkType", description = "What the related piece is to the article.")
public enum LinkType {
    SAME_EVENT("same-event"), FOLLOW_UP("follow-up"), BACKGROUND("background"), CORRECTS("corrects"),
    REPUBLICATION("republication"), RELATED("related");

    @EnumeratedValue
    private final String code;

    LinkType(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
