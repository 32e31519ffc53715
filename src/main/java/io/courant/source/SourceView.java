package io.courant.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.change.ItemType;
import io.courant.change.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source's profile. */
@Schema(name = "Source", description = "Who or what news comes from: an outlet, a person, a body or a document. "
        + "Counts and dates take only visible articles into account.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceView(
        @Schema(format = "uuid", description = "Its id (UUIDv7).", required = true,
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "Its slug, unique among sources.", required = true, examples = "mara-teague")
        String slug,
        @Schema(description = "Its name as it is best known.", required = true, examples = "Mara Teague")
        String name,
        @Schema(description = "What it is.", required = true)
        SourceKind kind,
        @Schema(description = "One sentence about it.",
                examples = "Chief engineer of the Aldous Sound Tunnel.")
        String description,
        @Schema(description = "Where a person works, or what a body belongs to.")
        Affiliation affiliation,
        @Schema(description = "Other names under which articles speak of it.")
        List<String> aliases,
        @Schema(description = "Its ids elsewhere, by the name of the scheme.", examples = "{\"wikidata\": \"Q42\"}")
        Map<String, String> externalIds,
        @Schema(description = "Articles that it published or that quote or name it as a source.", minimum = "0",
                examples = "12")
        Long articleCount,
        @Schema(description = "Quotes and attributed statements of it.", minimum = "0", examples = "31")
        Long quoteCount,
        @Schema(description = "When the first of those articles was published; absent if there is none.")
        Instant firstSeen,
        @Schema(description = "When the last of those articles was published; absent if there is none.")
        Instant lastSeen) implements Tagged {

    @Override
    public Stream<String> contentTags() {
        return Stream.concat(Stream.of(ItemType.SOURCE.tag(id), ItemType.SOURCE.articlesTag(id)),
                Stream.ofNullable(affiliation).map(body -> ItemType.SOURCE.tag(body.id())));
    }

    /** The body that a source belongs to. */
    @Schema(name = "Affiliation", description = "The body that a source belongs to, itself a source.")
    public record Affiliation(
            @Schema(format = "uuid", description = "Its id (UUIDv7).",
                    examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11") String id,
            @Schema(description = "Its slug.", required = true, examples = "port-of-aldous-authority") String slug,
            @Schema(description = "Its name.", required = true, examples = "Port of Aldous Authority") String name) {}
}
