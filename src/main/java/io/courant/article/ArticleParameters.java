package io.courant.article;

import io.courant.http.PageParameters;
import io.courant.query.HighlightParameters;
import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of every list of articles. */
record ArticleParameters(
        @RestQuery
        @Parameter(description = "Only articles in these sections (id or slug). A comma means any of; a leading `-` "
                + "means not.", example = "world-news,politics")
        List<String> section,
        @RestQuery
        @Parameter(description = "Only articles with these tags (id or slug). A comma means any of; the parameter "
                + "repeated means all of; a leading `-` means not.", example = "transport,-ferry-strike")
        List<String> tag,
        @RestQuery
        @Parameter(description = "Only articles that quote or name these sources (id or slug). A comma means any of; "
                + "the parameter repeated means all of; a leading `-` means not.", example = "ilse-varga")
        List<String> source,
        @RestQuery
        @Parameter(description = "Only articles of these outlets (id or slug). A comma means any of; a leading `-` "
                + "means not.", example = "the-aldous-courier,-northmere-wire")
        List<String> publisher,
        @RestQuery
        @Parameter(description = "Only articles by these authors (id or slug). A comma means any of; the parameter "
                + "repeated means all of; a leading `-` means not.", example = "nell-forsythe")
        List<String> author,
        @RestQuery
        @Parameter(description = "Only articles in these languages (BCP 47). A comma means any of; a leading `-` means "
                + "not.", example = "en,de")
        List<String> language,
        @RestQuery
        @Parameter(description = "Only these articles, by id; those that are not visible are left out.",
                example = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        List<String> ids,
        @RestQuery
        @Parameter(description = "Only these articles, by slug; those that are not visible are left out.",
                example = "the-nights-the-dredgers-stood-still,the-hill-that-holds-the-dam")
        List<String> slugs,
        @RestQuery
        @Parameter(description = "Not these articles, by id or slug.", example = "the-nights-the-dredgers-stood-still")
        List<String> exclude,
        @RestQuery
        @Parameter(description = "Only articles published at this time or later: RFC 3339, or a plain date, which "
                + "means the midnight in UTC with which it begins.", example = "2026-10-01")
        String publishedAfter,
        @RestQuery
        @Parameter(description = "Only articles published before this time: RFC 3339, or a plain date, which means "
                + "the midnight in UTC with which it begins.", example = "2026-10-08T12:00:00Z")
        String publishedBefore,
        @RestQuery
        @Parameter(description = "Only articles changed at this time or later: RFC 3339, or a plain date, which means "
                + "the midnight in UTC with which it begins.", example = "2026-10-01")
        String changedAfter,
        @RestQuery
        @Parameter(description = "Only articles whose headline, standfirst or text has these words, in the forms that "
                + "the article's language gives them. `\"...\"` is a phrase, `or` an alternative, `-word` a word that "
                + "must not occur, `word*` any word that begins so, `headline:word` one in the headline. Where little is "
                + "found, words in similar spellings are found too, after those that are spelt so; of four plain words and "
                + "more, some may be missing. What is no operator is read as a word, and `note` says so.", example = "tunnel -ferry",
                schema = @Schema(type = SchemaType.STRING, maxLength = 300))
        String q,
        @BeanParam HighlightParameters highlight,
        @RestQuery
        @Parameter(description = "How many of all the articles that match have which section, source, publisher, tag, "
                + "language or month of publication.", example = "section,month")
        List<String> facets,
        @RestQuery("facets.limit")
        @Parameter(description = "How many values of each facet, the most frequent first.", schema = @Schema(
                type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "10"))
        String facetsLimit,
        @RestQuery
        @Parameter(description = "The order: by the time of publication or of the last change, or, with `q`, by how "
                + "well the words fit. By default the newest first, and with `q` the best first.",
                schema = @Schema(type = SchemaType.STRING,
                        enumeration = {"-publishedAt", "publishedAt", "-updatedAt", "updatedAt", "relevance"}))
        String sort,
        @BeanParam ShapeParameters shape,
        @BeanParam PageParameters page) {}
