package io.courant.story;

import io.courant.http.PageParameters;
import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of the list of stories. */
record StoryParameters(
        @RestQuery
        @Parameter(description = "Only stories with these words in their title, whatever its accents and case; each may be the "
                + "beginning of one. `\"in this order\"`, `-not`, `or`.", example = "tun", schema = @Schema(type = SchemaType.STRING, maxLength = 300))
        String q,
        @RestQuery
        @Parameter(description = "Only stories that are gone on with by: an `editor`, or Courant (`computed`).", example = "computed")
        List<String> origin,
        @RestQuery
        @Parameter(description = "Only stories that one of these outlets tells (id or slug). A comma means any of, repeating means "
                + "all of; a leading `-` means not.", example = "the-aldous-courier")
        List<String> publisher,
        @RestQuery
        @Parameter(description = "Only stories that quote or name these sources (id or slug). A comma means any of, repeating means "
                + "all of; a leading `-` means not.", example = "mara-teague")
        List<String> source,
        @RestQuery
        @Parameter(description = "Only stories with an article of these sections (id or slug). A comma means any of, repeating means "
                + "all of; a leading `-` means not.", example = "business")
        List<String> section,
        @RestQuery
        @Parameter(description = "Only stories with an article that has these tags (id or slug). A comma means any of, repeating "
                + "means all of; a leading `-` means not.", example = "tunnel")
        List<String> tag,
        @RestQuery
        @Parameter(description = "Only stories that these articles tell (id or slug). A comma means any of, repeating means all of; "
                + "a leading `-` means not.", example = "the-nights-the-dredgers-stood-still")
        List<String> article,
        @RestQuery
        @Parameter(description = "Only stories whose last article was published at this time or later: RFC 3339, or a plain date, "
                + "which means the midnight in UTC with which it begins.", example = "2026-10-01")
        String publishedAfter,
        @RestQuery
        @Parameter(description = "Only stories whose first article was published before this time: RFC 3339, or a plain date, which "
                + "means the midnight in UTC with which it begins.", example = "2026-10-08T12:00:00Z")
        String publishedBefore,
        @RestQuery
        @Parameter(description = "Only stories with so many articles or more.", example = "2",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "1"))
        String minArticles,
        @RestQuery
        @Parameter(description = "Only stories from so many outlets or more.", example = "2",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "1"))
        String minOutlets,
        @RestQuery
        @Parameter(description = "The order: by title, by when the story last changed, by its latest article, by the number of "
                + "its articles or outlets, or, with `q` and then by default, by how well its title fits: `relevance` (by title, "
                + "where it is narrowed by something else too).",
                schema = @Schema(type = SchemaType.STRING, defaultValue = "title", enumeration = {"title", "-title",
                        "-updatedAt", "-lastPublishedAt", "-articleCount", "-outletCount", "relevance"}))
        String sort,
        @BeanParam PageParameters page) {}
