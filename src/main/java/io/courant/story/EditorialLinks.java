package io.courant.story;

import io.courant.http.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The related links of an article, in the editor's order. */
@Schema(name = "EditorialLinks", description = "The related links of an article, in the editor's order: read and written "
        + "whole, and shown in this order, to the letter; with what Courant is not to add to them.")
record EditorialLinks(
        @Schema(description = "The links, in the order in which they are shown.", required = true)
        @NotNull @Size(max = 50)
        List<@NotNull @Valid EditorialLink> items,
        @Schema(description = "Articles of ours that are never to be found for this one, nor this one for them, by slug or id: it "
                + "outlives whatever is computed. None where it is not given.", examples = "[\"what-the-harbour-weighed\"]")
        @Size(max = 200)
        List<@NotBlank String> banned,
        @Schema(description = "Whether this article may be found for others at all; true where it is not given. What an editor "
                + "links to is shown in any case.", defaultValue = "true", examples = "true")
        Boolean suggested,
        @Schema(readOnly = true, description = "The article's version, also the `ETag`.", minimum = "1", examples = "3")
        Integer version) implements Versioned {

    List<String> bans() {
        return banned == null ? List.of() : banned;
    }

    boolean mayBeSuggested() {
        return suggested == null || suggested;
    }
}
