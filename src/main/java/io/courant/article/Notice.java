package io.courant.article;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What readers are told of an article that is retracted or taken down. */
@Schema(name = "Notice", description = "What readers are told of an article that is retracted or taken down.")
record Notice(
        @Schema(description = "The notice, as readers see it.", required = true,
                examples = "The hall has shown us that the figures were not its own.")
        @NotBlank @Size(max = 2000)
        String notice,
        @Schema(description = "Why: kept with the revision, for editors only.", examples = "Letter of the hall's lawyers")
        @Size(max = 1000)
        String reason) {}
