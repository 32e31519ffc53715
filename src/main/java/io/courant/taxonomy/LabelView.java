package io.courant.taxonomy;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section, tag or author, and how much stands under it. */
@Schema(name = "Label", description = "A section, tag or author, and how many visible articles it has.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LabelView(
        @Schema(format = "uuid", description = "Its id (UUIDv7).", required = true,
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "Its slug, unique among its kind.", required = true, examples = "world-news")
        String slug,
        @Schema(description = "Its name.", required = true, examples = "World News")
        String name,
        @Schema(description = "The IPTC Media Topic of a tag; absent where none is known, and of sections and authors.",
                examples = "medtop:20000602")
        String mediaTopic,
        @Schema(description = "How many visible articles it has.", required = true, minimum = "1", examples = "12")
        long articleCount) {}
