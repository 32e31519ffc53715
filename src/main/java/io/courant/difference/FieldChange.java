package io.courant.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field of an article, before and after. */
@Schema(name = "FieldChange", description = "A field of an article, before and after. What is no plain value (tags, "
        + "authors, the image) is shown as its JSON. Of `quotes` and `related` it is counted how many the other "
        + "version does not have: `1 of 3` before and `2 of 4` after means that one is gone and two are new. A changed "
        + "one counts on both sides, and `0 of 3` on both means another order.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldChange(
        @Schema(description = "The field's name.", required = true, examples = "headline")
        String field,
        @Schema(description = "What it was; absent if it was not there.", examples = "Tunnel to open in October")
        String before,
        @Schema(description = "What it is; absent if it is not there any more.", examples = "Tunnel opens in October")
        String after,
        @Schema(description = "The same, word by word; only of the headline and the standfirst.")
        List<WordRun> words) {}
