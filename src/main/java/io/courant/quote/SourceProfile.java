package io.courant.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.change.Tagged;
import io.courant.source.SourceRef;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source as all visible articles together show it. */
@Schema(name = "SourceProfile", description = "A source as all visible articles together show it: where it appears, what it "
        + "said, in which roles, by whom it is quoted and beside whom.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SourceProfile(
        @Schema(description = "The source.", required = true)
        SourceRef source,
        @Schema(description = "The articles in which it appears, by what it is there; each counts once for each.", required = true)
        Articles articles,
        @Schema(description = "Its quotes and attributed statements, by how near they are to what was said.", required = true)
        Quotes quotes,
        @Schema(description = "Of the quotes in the articles that it published, the share by speakers without a name, as \"a "
                + "senior official\"; absent where it published no quotes.", minimum = "0", maximum = "1", examples = "0.0625")
        Double anonymousShare,
        @Schema(description = "When the first of the articles was published. UTC.")
        Instant firstSeen,
        @Schema(description = "When the last of the articles was published. UTC.")
        Instant lastSeen,
        @Schema(description = "The roles that articles gave it, by when they first did: at most the first 50.", required = true)
        List<Held> roles,
        @Schema(description = "Where a person works, or what a body belongs to, as editors keep it.")
        SourceRef affiliation,
        @Schema(description = "For whom articles said that it speaks, by when they first did: at most the first 50.",
                required = true)
        List<Held> affiliations,
        @Schema(description = "The outlets that quote it, the one with the most quotes first: at most 20.", required = true)
        List<QuotedBy> quotedBy,
        @Schema(description = "The sources that are quoted beside it, in the last 1,000 articles that quote it; the one with "
                + "the most articles first: at most 20.", required = true)
        List<QuotedWith> quotedWith) implements Tagged {

    /** How many articles. */
    @Schema(name = "ArticlesOfSource", description = "In how many articles a source is what.")
    record Articles(
            @Schema(description = "It published them.", required = true, minimum = "0", examples = "0") long published,
            @Schema(description = "They quote it.", required = true, minimum = "0", examples = "11") long quoted,
            @Schema(description = "They name it as a source and do not quote it.", required = true, minimum = "0", examples = "1")
            long named) {}

    /** How many quotes. */
    @Schema(name = "QuotesOfSource", description = "How many quotes a source has.")
    record Quotes(
            @Schema(description = "All of them.", required = true, minimum = "0", examples = "31") long total,
            @Schema(description = "Word by word.", required = true, minimum = "0", examples = "20") long direct,
            @Schema(description = "Partly word by word.", required = true, minimum = "0", examples = "3") long mixed,
            @Schema(description = "In the articles' own words.", required = true, minimum = "0", examples = "8")
            long indirect) {}

    /** What articles said of it, and when. */
    @Schema(name = "Held", description = "A role or an affiliation that articles gave a source, and when.")
    record Held(
            @Schema(description = "As the last of them puts it.", required = true, examples = "military analyst") String name,
            @Schema(description = "How many articles do.", required = true, minimum = "1", examples = "4") long articles,
            @Schema(description = "When the first was published. UTC.", required = true) Instant firstSeen,
            @Schema(description = "When the last was published. UTC.", required = true) Instant lastSeen) {}

    /** An outlet that quotes it. */
    @Schema(name = "QuotedBy", description = "An outlet that quotes a source.")
    record QuotedBy(
            @Schema(description = "The outlet.", required = true) SourceRef outlet,
            @Schema(description = "How many quotes.", required = true, minimum = "1", examples = "7") long quotes,
            @Schema(description = "In how many articles.", required = true, minimum = "1", examples = "3") long articles,
            @Schema(description = "When the first was published. UTC.", required = true) Instant firstSeen,
            @Schema(description = "When the last was published. UTC.", required = true) Instant lastSeen) {}

    /** A source that is quoted in the same articles. */
    @Schema(name = "QuotedWith", description = "A source that is quoted in the same articles.")
    record QuotedWith(
            @Schema(description = "The other source.", required = true) SourceRef source,
            @Schema(description = "In how many articles both are quoted.", required = true, minimum = "1", examples = "2")
            long articles) {}

    @Override
    public Stream<String> contentTags() {
        return Stream.of(Stream.of(source), Stream.ofNullable(affiliation), quotedBy.stream().map(QuotedBy::outlet),
                quotedWith.stream().map(QuotedWith::source)).flatMap(one -> one).flatMap(SourceRef::contentTags);
    }
}
