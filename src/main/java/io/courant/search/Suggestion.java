package io.courant.search;

import io.courant.change.ItemType;
import io.courant.change.Tagged;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that begins as was typed. */
@Schema(name = "Suggestion", description = "An article, a source or a tag whose name has words that begin as was typed.")
record Suggestion(
        @Schema(description = "What it is.", required = true, examples = "source")
        ItemType type,
        @Schema(format = "uuid", description = "Its id.", required = true, examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "Its slug: `GET /v1/sources/{slug}`, and so on.", required = true, examples = "mara-teague")
        String slug,
        @Schema(description = "Its headline or name.", required = true, examples = "Mara Teague")
        String text) implements Tagged {

    @Override
    public Stream<String> contentTags() {
        return Stream.of(type.tag(id));
    }
}
