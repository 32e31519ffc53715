package io.courant.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of the log. */
@Schema(name = "Change", description = "That something that readers see was changed.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(
        @Schema(description = "Its place in the log. Positions grow by one, in the order of the commits.", required = true,
                minimum = "1", examples = "1207")
        long position,
        @Schema(description = "When. UTC.", required = true)
        Instant at,
        @Schema(description = "What kind of item was changed.", required = true)
        ItemType type,
        @Schema(format = "uuid", description = "Its id: `GET /v1/articles/{id}`, and so on.", required = true,
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        UUID id,
        @Schema(description = "What became of it.", required = true)
        ChangeAction action,
        @Schema(format = "uuid", description = "What a merged item leads to now.",
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d12")
        UUID into,
        @Schema(description = "The content tags that it touches: whatever depends on one of them may be another now. "
                + "`article:{id}` is the item itself, `section:{id}/articles` the list of its articles and their number, "
                + "`articles` every list of articles.", required = true,
                examples = "[\"article:0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11\", \"articles\"]")
        List<String> tags) {

    /** As one line of JSON. */
    String written(ObjectMapper json) {
        try {
            return json.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A change is made of plain values", e);
        }
    }
}
