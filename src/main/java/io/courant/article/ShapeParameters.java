package io.courant.article;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters that say what to show of an article. */
public record ShapeParameters(
        @RestQuery
        @Parameter(description = "How much of each article: what a card shows, or everything. Lists show cards unless "
                + "asked, single articles everything.",
                schema = @Schema(type = SchemaType.STRING, enumeration = {"card", "full"}))
        String view,
        @RestQuery
        @Parameter(description = "Only these fields of each article, with a dot for those inside another, as "
                + "`headline,section.name`. Those that the schema requires are always there. A field's value is the "
                + "same as without this.", example = "headline,publisher.name,publishedAt")
        List<String> fields,
        @RestQuery
        @Parameter(description = "What to embed: `quotes`, `quotes.alsoIn` (and where else their words stand), `sources`, "
                + "`related` (the editor's links, in the editor's order, then those that were found), `story` (the stories "
                + "that it tells), `latest` (cards of the newest other articles).", example = "quotes,sources,related,latest")
        List<String> include,
        @RestQuery("related.limit")
        @Parameter(description = "How many related links to embed at the most.",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "50", defaultValue = "10"))
        String relatedLimit,
        @RestQuery("related.type")
        @Parameter(description = "Only related links of these types.", example = "same-event,follow-up")
        List<String> relatedType,
        @RestQuery("related.origin")
        @Parameter(description = "Only related links that were made so: by an `editor`, or `computed`.", example = "computed")
        List<String> relatedOrigin,
        @RestQuery("latest.limit")
        @Parameter(description = "How many of the latest articles to embed.",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "20", defaultValue = "4"))
        String latestLimit,
        @RestQuery
        @Parameter(description = "How long excerpts may be, in graphemes (what a reader sees as one character).",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "20", maximum = "500", defaultValue = "160"))
        String excerpt,
        @RestQuery
        @Parameter(description = "In which form a full article's text comes: as blocks in `body`, as one HTML in "
                + "`bodyHtml`, as one plain text in `bodyText`, or not at all.",
                schema = @Schema(type = SchemaType.STRING, enumeration = {"blocks", "html", "text", "none"},
                        defaultValue = "blocks"))
        String body) {}
