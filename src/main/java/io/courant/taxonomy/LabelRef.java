package io.courant.taxonomy;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section, tag or author as an article names it. */
@Schema(name = "LabelRef", description = "A section, tag or author as an article names it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LabelRef(
        @Schema(format = "uuid", description = "Its id (UUIDv7).", examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11") String id,
        @Schema(description = "Its slug.", required = true, examples = "world-news") String slug,
        @Schema(description = "Its name.", required = true, examples = "World News") String name) {

    /** The document of a label in SQL, for an alias of its table. */
    public static String sql(String alias) {
        return "json_build_object('id', %1$s.id, 'slug', %1$s.slug, 'name', %1$s.name)".formatted(alias);
    }
}
