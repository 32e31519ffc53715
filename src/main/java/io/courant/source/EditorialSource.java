package io.courant.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.http.OneLine;
import io.courant.http.Versioned;
import io.courant.naming.Name;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** A source as an editor reads and writes it. */
@Schema(name = "EditorialSource", description = "A source as an editor reads and writes it. Counts take everything "
        + "into account, drafts included.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditorialSource(
        @Schema(readOnly = true, format = "uuid", description = "Its id (UUIDv7).",
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "Its slug, unique among sources, those included that had it once. Without one it is made "
                + "of the name; a former slug goes on leading here.", examples = "mara-teague")
        @Size(min = 1, max = 100, message = "must hold {min} to {max} characters")
        @Pattern(regexp = Name.SLUG_FORM, message = "must be lower-case letters and digits, joined by hyphens")
        String slug,
        @Schema(description = "Its name as it is best known.", required = true, examples = "Mara Teague")
        @NotBlank(message = "must not be blank") @OneLine
        @Size(max = EditorialSource.LONGEST_NAME, message = "must hold at most {max} characters")
        String name,
        @Schema(description = "What it is.", required = true)
        @NotNull(message = "is missing")
        SourceKind kind,
        @Schema(description = "One sentence about it.", examples = "Chief engineer of the Aldous Sound Tunnel.")
        @OneLine @Size(max = 1000, message = "must hold at most {max} characters")
        String description,
        @Schema(description = "Where a person works, or what a body belongs to: the slug (or id) of a source.",
                examples = "port-of-aldous-authority")
        String affiliation,
        @Schema(description = "Other names under which articles speak of it.")
        @UniqueElements(message = "must not name one twice")
        @Size(max = EditorialSource.MOST_ALIASES, message = "must hold at most {max}")
        List<@NotBlank(message = "must not be blank") @OneLine
                @Size(max = EditorialSource.LONGEST_NAME, message = "must hold at most {max} characters")
                String> aliases,
        @Schema(description = "Its ids elsewhere, by the name of the scheme: lower-case letters, digits and hyphens, "
                + "at most 30.", examples = "{\"wikidata\": \"Q42\"}")
        @Size(max = EditorialSource.MOST_IDS, message = "must hold at most {max}")
        Map<@Pattern(regexp = "[a-z][a-z0-9-]{0,29}", message = "must be a scheme such as \"wikidata\"") String,
                @NotBlank(message = "must not be blank") @OneLine
                @Size(max = 200, message = "must hold at most {max} characters") String> externalIds,
        @Schema(readOnly = true, minimum = "0", examples = "12",
                description = "Articles that it published or that quote or name it as a source.")
        Long articleCount,
        @Schema(readOnly = true, minimum = "0", examples = "31",
                description = "Quotes and attributed statements of it.")
        Long quoteCount,
        @Schema(readOnly = true, description = "Its version, which is also its `ETag`.", minimum = "1",
                examples = "3")
        Integer version,
        @Schema(readOnly = true, description = "When it was made.")
        Instant createdAt,
        @Schema(readOnly = true, description = "When it was last changed.")
        Instant updatedAt) implements Versioned {

    static final int LONGEST_NAME = 150;
    static final int MOST_ALIASES = 50;
    static final int MOST_IDS = 20;

    /** The aliases; none where none were given. */
    List<String> names() {
        return aliases == null ? List.of() : aliases;
    }

    /** The ids elsewhere; none where none were given. */
    Map<String, String> ids() {
        return externalIds == null ? Map.of() : externalIds;
    }
}
