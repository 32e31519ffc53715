package io.courant.quote;

import io.courant.http.PageParameters;
import io.courant.query.HighlightParameters;
import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of every list of quotes. */
record QuoteParameters(
        @RestQuery
        @Parameter(description = "Only quotes of these sources (id or slug). A comma means any of; a leading `-` means "
                + "not.", example = "mara-teague,ilse-varga")
        List<String> source,
        @RestQuery
        @Parameter(description = "Only quotes in these articles (id or slug). A comma means any of; a leading `-` means "
                + "not.", example = "the-nights-the-dredgers-stood-still")
        List<String> article,
        @RestQuery
        @Parameter(description = "Only quotes in articles of these outlets (id or slug). A comma means any of; a "
                + "leading `-` means not.", example = "the-aldous-courier,-northmere-wire")
        List<String> publisher,
        @RestQuery
        @Parameter(description = "Only quotes of this directness: `direct`, `mixed`, `indirect`. A comma means any of.",
                example = "direct,mixed")
        List<String> directness,
        @RestQuery
        @Parameter(description = "Only quotes of speakers of these kinds: `publisher`, `person`, `organization`, `government`, "
                + "`document`. A comma means any of; a leading `-` means not.", example = "government,document")
        List<String> speakerKind,
        @RestQuery
        @Parameter(description = "Only quotes whose article names the speaker (`named`), speaks of one without a name, as "
                + "\"a senior official\" (`anonymous`), or does not tell (`unattributed`). A comma means any of; a leading `-` "
                + "means not.", example = "anonymous")
        List<String> anonymity,
        @RestQuery
        @Parameter(description = "Only quotes in the articles of these stories (id or slug). A comma means any of; a leading "
                + "`-` means not.", example = "the-aldous-sound-tunnel")
        List<String> story,
        @RestQuery
        @Parameter(description = "Only quotes in articles published at this time or later: RFC 3339, or a plain date, "
                + "which means the midnight in UTC with which it begins.", example = "2026-10-01")
        String publishedAfter,
        @RestQuery
        @Parameter(description = "Only quotes in articles published before this time: RFC 3339, or a plain date, which "
                + "means the midnight in UTC with which it begins.", example = "2026-10-08T12:00:00Z")
        String publishedBefore,
        @RestQuery
        @Parameter(description = "Only quotes with these words, in the forms that the article's language gives them. "
                + "`\"...\"` is a phrase, `or` an alternative, `-word` a word that must not occur.", example = "tunnel",
                schema = @Schema(type = SchemaType.STRING, maxLength = 300))
        String q,
        @BeanParam HighlightParameters highlight,
        @RestQuery
        @Parameter(description = "The order: by the time at which the article was published, or, with `q`, by how well "
                + "the words fit. By default the newest first, and with `q` the best first.",
                schema = @Schema(type = SchemaType.STRING, enumeration = {"-publishedAt", "publishedAt", "relevance"}))
        String sort,
        @RestQuery
        @Parameter(description = "Only these fields of each quote; those that the schema requires are always there.",
                example = "text,speaker.name,article.slug")
        List<String> fields,
        @BeanParam PageParameters page) {}
