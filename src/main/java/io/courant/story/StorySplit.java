package io.courant.story;

import io.courant.http.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a story is another. */
@Schema(name = "StorySplit", description = "What of a story is another story.")
record StorySplit(
        @Schema(description = "The articles that tell the other story, by slug or id.", required = true,
                examples = "[\"who-pays-for-the-tunnel\"]")
        @NotEmpty(message = "is missing: name the articles that go") @Size(max = EditorialStory.MOST_ARTICLES)
        List<@NotBlank String> articles,
        @Schema(description = "The title of the other story; the headline of the first of these articles, where it is not given.",
                examples = "Who pays for the tunnel")
        @Size(min = 1, max = 300) @OneLine
        String title) {}
