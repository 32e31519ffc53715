package io.courant.story;

import io.courant.change.ItemType;
import io.courant.change.Tagged;
import io.courant.source.SourceKind;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source that the articles of a story quote or name. */
@Schema(name = "StorySource", description = "A source that the articles of a story quote or name.")
record StorySource(
        @Schema(format = "uuid", description = "Its id (UUIDv7).", required = true,
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "Its slug.", required = true, examples = "mara-teague")
        String slug,
        @Schema(description = "Its name.", required = true, examples = "Mara Teague")
        String name,
        @Schema(description = "What it is.", required = true)
        SourceKind kind,
        @Schema(description = "How many articles of the story quote or name it.", required = true, minimum = "1", examples = "3")
        Integer articleCount) implements Tagged {

    @Override
    public Stream<String> contentTags() {
        return Stream.of(ItemType.SOURCE.tag(id));
    }

    /** In SQL, for aliases p of sources and o of their counts. */
    static final String SQL =
            "json_build_object('id', p.id, 'slug', p.slug, 'name', p.name, 'kind', p.kind, 'articleCount', o.articles)";
}
