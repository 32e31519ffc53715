package io.courant.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article in the editors' list. */
@Schema(name = "EditorialCard", description = "An article in the editors' list.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditorialCard(
        @Schema(format = "uuid", description = "Its id (UUIDv7).", required = true,
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "Its slug.", required = true, examples = "the-last-tram-to-tidewater-hall")
        String slug,
        @Schema(description = "Where it is in its life.", required = true)
        ArticleStatus status,
        @Schema(description = "Whether readers see it now. What is published and not visible is scheduled.", required = true)
        Boolean visible,
        @Schema(description = "Counts the versions, from 1.", required = true, minimum = "1", examples = "3")
        Integer version,
        @Schema(description = "Its headline.", required = true, examples = "The last tram to Tidewater Hall")
        String headline,
        @Schema(description = "The outlet, by slug.", required = true, examples = "strait-and-shore")
        String publisher,
        @Schema(description = "The section, by slug.", examples = "culture")
        String section,
        @Schema(description = "The caller's own id of it.", examples = "cms-48213")
        String externalId,
        @Schema(description = "When it was published, or will be. UTC.", examples = "2026-10-21T18:00:00Z")
        Instant publishedAt,
        @Schema(description = "Whose draft it was: the name of the key.", examples = "culture desk")
        String createdBy,
        @Schema(description = "When it last changed. UTC.", required = true, examples = "2026-10-21T18:00:00Z")
        Instant updatedAt) {

    /** In SQL, for an alias a of articles. */
    static final String SQL = """
            json_build_object('id', a.id, 'slug', a.slug, 'status', a.status,
              'visible', a.status <> 'draft' and a.published_at <= now(), 'version', a.version + 1,
              'headline', a.headline, 'publisher', (select p.slug from source p where p.id = a.publisher_id),
              'section', (select k.slug from section k where k.id = a.section_id), 'externalId', a.external_id,
              'publishedAt', a.published_at, 'createdBy', (select y.name from api_key y where y.id = a.created_by),
              'updatedAt', a.updated_at)""";
}
