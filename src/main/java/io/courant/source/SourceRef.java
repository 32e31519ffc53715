package io.courant.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.change.ItemType;
import io.courant.change.Tagged;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source as other items name it. */
@Schema(name = "SourceRef", description = "A source as other items name it. Its profile is at `/v1/sources/{slug}`.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceRef(
        @Schema(format = "uuid", description = "Its id (UUIDv7).", examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "Its slug.", examples = "mara-teague", required = true)
        String slug,
        @Schema(description = "Its name.", required = true, examples = "Mara Teague")
        String name,
        @Schema(description = "What it is.")
        SourceKind kind) implements Tagged {

    @Override
    public Stream<String> contentTags() {
        return Stream.of(ItemType.SOURCE.tag(id));
    }

    /** The document of a source in SQL, for an alias of its table. */
    public static String sql(String alias) {
        return "json_build_object('id', %1$s.id, 'slug', %1$s.slug, 'name', %1$s.name, 'kind', %1$s.kind)".formatted(alias);
    }
}
