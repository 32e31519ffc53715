package io.courant.quote;

import io.courant.http.Versioned;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All quotes of an article, for its editors. */
@Schema(name = "EditorialQuotes", description = "All quotes of an article, in the order of the text.")
record EditorialQuotes(
        @Schema(description = "The quotes.", required = true)
        List<EditorialQuote> items,
        @Schema(description = "The article's version, also the `ETag`.", required = true, minimum = "1", examples = "3")
        Integer version) implements Versioned {}
