package io.courant.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many articles have one value of a facet. */
@Schema(name = "FacetValue", description = "How many of the articles have this value.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FacetValue(
        @Schema(description = "The value, as the filter of the same name takes it: a slug, a language (BCP 47), or a month "
                + "(`2026-10`).", required = true, examples = "politics")
        String value,
        @Schema(description = "What to call it; absent where the value says it all.", examples = "Politics")
        String name,
        @Schema(description = "How many articles.", required = true, minimum = "1", examples = "12")
        long count) {

    FacetValue counted(long articles) {
        return new FacetValue(value, name, articles);
    }
}
