package io.courant.imports;

import io.courant.body.Image;
import io.courant.http.OneLine;
import io.courant.http.WebAddress;
import io.courant.quote.Directness;
import io.courant.story.LinkType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a bulk import. */
@Schema(name = "ImportDocument", description = "One article, as one line of JSON. What it names (publisher, section, "
        + "tags, authors, speakers) is found by name, and made where it is not there yet.")
record BulkDocument(
        @Schema(description = "The publisher's own id of the article, by which it is known when it comes again.",
                required = true, examples = "courier-2026-1107")
        @NotBlank @Size(max = 500) @OneLine
        String externalId,
        @Schema(description = "The outlet: the name or slug of a source. Left out, it is the parameter `publisher`.",
                examples = "The Aldous Courier")
        @Size(min = 1, max = 300) @OneLine @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        String publisher,
        @Schema(description = "Its headline.", required = true, examples = "The last tram to Tidewater Hall")
        @NotBlank @Size(max = 300) @OneLine
        String headline,
        @Schema(description = "The sentence or two under the headline.",
                examples = "A timetable decides who hears the end of the symphony")
        @Size(max = 1000)
        String standfirst,
        @Schema(description = "Its text.")
        BulkBody body,
        @Schema(description = "When it was published (RFC 3339); a moment to come schedules it. Left out, it is when "
                + "it is imported.", examples = "2026-10-21T18:00:00Z")
        Instant publishedAt,
        @Schema(description = "Its language (BCP 47); `en` where it is not given.", examples = "en")
        @Size(max = 35) @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*",
                message = "must be a language tag such as en or pt-BR (BCP 47)")
        String language,
        @Schema(description = "The section, by name or slug.", examples = "Culture")
        @Size(min = 1, max = 300) @OneLine
        String section,
        @Schema(description = "The tags, by name or slug.", examples = "[\"Transport\"]")
        @Size(max = 50)
        List<@NotBlank @Size(max = 300) @OneLine String> tags,
        @Schema(description = "The authors in the order of the byline, by name or slug.", examples = "[\"Nell Forsythe\"]")
        @Size(max = 50)
        List<@NotBlank @Size(max = 300) @OneLine String> authors,
        @Schema(description = "Its picture.")
        @Valid
        Image image,
        @Schema(format = "uri", description = "Where the article stands at its publisher's.",
                examples = "https://aldouscourier.example/last-tram")
        @WebAddress @Pattern(regexp = "https?://.*", message = "must begin with http:// or https://")
        String url,
        @Schema(description = "Whether readers are to see it; `published` where it is not given. What readers see already "
                + "is not written over by a draft.")
        ImportStatus status,
        @Schema(description = "Who said what. An empty list means nobody; left out, quotes and speakers are found in "
                + "the text.")
        @Size(max = 500)
        List<@NotNull @Valid Quote> quotes,
        @Schema(description = "Related pieces, in the editor's order.")
        @Size(max = 50)
        List<@NotNull @Valid Related> related) {

    /** What somebody said. */
    @Schema(name = "ImportQuote", description = "What somebody said in the article.")
    record Quote(
            @Schema(description = "The words, exactly as they stand in the text.", required = true,
                    examples = "Now we will walk.")
            @NotBlank @Size(max = 20_000)
            String text,
            @Schema(description = "How near they are to what was said; `direct` where it is not given.")
            Directness directness,
            @Schema(description = "The speaker's name, or an alias of a source.", examples = "Mara Teague")
            @Size(min = 1, max = 300) @OneLine @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
            String speaker,
            @Schema(description = "The speaker's role at the time, as the article gives it.", examples = "chief engineer")
            @Size(max = 300) @OneLine
            String role,
            @Schema(description = "The word that attributes it.", examples = "said")
            @Size(max = 100) @OneLine
            String cue) {}

    /** A related piece. */
    @Schema(name = "ImportLink", description = "A related piece: by `externalId`, `slug`, `url` or `headline`, at least "
            + "one of them. It may come later, in this file or another: the link finds it when it does.")
    record Related(
            @Schema(description = "What it is to the article; `related` where it is not given.")
            LinkType type,
            @Schema(description = "Its publisher's own id of it.", examples = "courier-2026-1099")
            @Size(min = 1, max = 500) @OneLine
            String externalId,
            @Schema(description = "Its slug here.", examples = "what-the-harbour-weighed")
            @Size(min = 1, max = 300) @OneLine
            String slug,
            @Schema(format = "uri", description = "Its address.", examples = "https://ledger.example/who-pays")
            @WebAddress
            String url,
            @Schema(description = "Its headline.", examples = "Who pays for the tunnel")
            @Size(min = 1, max = 300) @OneLine @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
            String headline,
            @Schema(description = "What is said of it.")
            @Size(max = 1000)
            String excerpt,
            @Schema(description = "Its picture.")
            @Valid
            Image image,
            @Schema(description = "When it was published. UTC.", examples = "2026-10-01T00:00:00Z")
            Instant publishedAt) {}
}
