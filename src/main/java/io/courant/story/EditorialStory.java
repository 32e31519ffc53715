package io.courant.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.http.OneLine;
import io.courant.http.Versioned;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A story as an editor reads and writes it. */
@Schema(name = "EditorialStory", description = "A story as an editor reads and writes it: what was read can be edited and sent "
        + "back.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditorialStory(
        @Schema(readOnly = true, format = "uuid", description = "Its id (UUIDv7).",
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "Its slug, unique among stories; made of the title where it is not given.",
                examples = "the-aldous-sound-tunnel")
        @Size(min = 1, max = 100)
        String slug,
        @Schema(description = "What it is about, as a title.", required = true, examples = "The Aldous Sound tunnel")
        @NotBlank @Size(max = 300) @OneLine
        String title,
        @Schema(description = "A sentence or two about it.", examples = "Eleven years from the first vote to the first tram.")
        @Size(max = 2000)
        String description,
        @Schema(description = "The articles that tell it, in the editor's order, by slug or id, published or not.",
                examples = "[\"the-nights-the-dredgers-stood-still\"]")
        @Size(max = MOST_ARTICLES)
        List<@NotBlank String> articles,
        @Schema(description = "Who goes on with it; the one who does, where it is not given, and an editor with a new one. What "
                + "Courant goes on with keeps the title and the articles that an editor has written, and comes in the order of "
                + "publication.", defaultValue = "editor")
        StoryOrigin origin,
        @Schema(readOnly = true, description = "The articles that were taken out, by slug: Courant does not add them again.",
                examples = "[\"who-pays-for-the-tunnel\"]")
        List<String> excluded,
        @Schema(readOnly = true, description = "Counts the versions, from 1; also the `ETag`.", minimum = "1",
                examples = "3")
        Integer version,
        @Schema(readOnly = true, description = "When it was first saved. UTC.", examples = "2026-10-21T09:00:00Z")
        Instant createdAt,
        @Schema(readOnly = true, description = "When it last changed. UTC.", examples = "2026-10-21T18:00:00Z")
        Instant updatedAt) implements Versioned {

    static final int MOST_ARTICLES = 1000;

    /** In SQL, for an alias s of stories. */
    static final String SQL = """
            json_build_object('id', s.id, 'slug', s.slug, 'title', s.title, 'description', s.description,
              'articles', (select coalesce(json_agg(a.slug
                              order by case s.origin when 'computed' then a.published_at end, l.position), '[]')
                           from story_article l join article a on a.id = l.article_id where l.story_id = s.id),
              'origin', s.origin,
              'excluded', (select json_agg(a.slug order by a.slug) from story_exclusion x join article a on a.id = x.article_id
                           where x.story_id = s.id),
              'version', s.version + 1, 'createdAt', s.created_at, 'updatedAt', s.updated_at)""";
}
