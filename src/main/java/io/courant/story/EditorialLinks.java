package io.courant.story;

import io.courant.http.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The related links of an article, in the editor's order. */
@Schema(name = "EditorialLinks", description = "The related links of an article, in the editor's order: read and written "
        + "whole, and shown in this order, to the letter.")
record EditorialLinks(
        @Schema(description = "The links, in the order in which they are shown.", required = true)
        @NotNull @Valid @Size(max = 50)
        List<@NotNull EditorialLink> items,
        @Schema(readOnly = true, description = "The article's version, also the `ETag`.", minimum = "1", examples = "3")
        Integer version) implements Versioned {}
