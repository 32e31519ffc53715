package io.courant.taxonomy;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section, tag or author as an article names it. */
@Schema(name = "LabelRef", description = "A section, tag or author as an article names it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LabelRef(
        @Schema(description = "Its slug.", required = true, examples = "world-news") String slug,
        @Schema(description = "Its name.", required = true, examples = "World News") String name) {

    /** The document of a label in SQL, for an alias of its table. */
    public static String sql(String alias) {
        return "json_build_object('slug', %1$s.slug, 'name', %1$s.name)".formatted(alias);
    }
}
