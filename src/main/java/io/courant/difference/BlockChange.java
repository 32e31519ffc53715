package io.courant.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A block of an article's body, before and after. */
@Schema(name = "BlockChange", description = "A block of an article's body, before and after.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BlockChange(
        @Schema(description = "The block's id.", required = true, examples = "b4")
        String id,
        @Schema(description = "What was done to it.", required = true)
        Edit change,
        @Schema(description = "Its text before; absent if it was added.", examples = "The tunnel opens on Thursday.")
        String before,
        @Schema(description = "Its text after; absent if it was removed.", examples = "The tunnel opens on Friday.")
        String after,
        @Schema(description = "The same, word by word. Absent where the text stayed as it was: if the block changed "
                + "all the same, then in its type, its markup or its image.")
        List<WordRun> words) {}
