package io.courant.story;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which story another turned out to be. */
@Schema(name = "StoryMerge", description = "Which story another turned out to be.")
record StoryMerge(
        @Schema(description = "The slug or id of the story that goes on.", required = true, examples = "the-aldous-sound-tunnel")
        @NotBlank(message = "is missing")
        String into) {}
