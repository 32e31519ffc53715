package io.courant.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.change.ItemType;
import io.courant.change.Tagged;
import io.courant.source.SourceKind;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source that an article quotes or names. */
@Schema(name = "CitedSource", description = "A source that an article quotes or names, and its role there.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitedView(
        @Schema(format = "uuid", description = "Its id (UUIDv7).", examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "Its slug.", required = true, examples = "mara-teague")
        String slug,
        @Schema(description = "Its name.", required = true, examples = "Mara Teague")
        String name,
        @Schema(description = "What it is.", required = true)
        SourceKind kind,
        @Schema(description = "Its role at the time, as the article gives it.",
                examples = "chief engineer of the Aldous Sound tunnel")
        String role,
        @Schema(description = "How many quotes of it the article has.", minimum = "0", examples = "2")
        Integer quotes) implements Tagged {

    @Override
    public Stream<String> contentTags() {
        return Stream.of(ItemType.SOURCE.tag(id));
    }

    /** In SQL, for aliases s of sources and l of their links to an article. */
    static final String SQL = """
            json_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'kind', s.kind, 'role', l.role,
              'quotes', (select count(*) from quote q where q.article_id = l.article_id and q.speaker_id = s.id
                          and quote_is_public(q.status)))""";
}
