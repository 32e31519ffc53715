package io.courant.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.change.ItemType;
import io.courant.change.Tagged;
import io.courant.source.SourceRef;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the outlets of a story tell it. */
@Schema(name = "StoryComparison", description = "How the outlets of a story tell it: who was first, and whom and what each quotes "
        + "that others quote as well, or that it has alone.")
record StoryComparison(
        @Schema(format = "uuid", description = "The story's id (UUIDv7).", required = true,
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "The story's slug.", required = true, examples = "the-aldous-sound-tunnel")
        String slug,
        @Schema(description = "Its outlets, in the order in which they came to it: the first fifty.", required = true, maxItems = 50)
        List<Outlet> outlets) implements Tagged {

    static final int MOST_OUTLETS = 50;

    @Override
    public Stream<String> contentTags() {
        return Stream.concat(Stream.of(ItemType.STORY.tag(id), ItemType.STORY.articlesTag(id)),
                outlets.stream().flatMap(Outlet::contentTags));
    }

    StoryComparison of(List<Outlet> compared) {
        return new StoryComparison(id, slug, compared);
    }

    /** How one outlet tells it. */
    @Schema(name = "OutletComparison", description = "How one outlet tells a story.")
    record Outlet(
            @Schema(description = "The outlet.", required = true)
            SourceRef publisher,
            @Schema(description = "Its first article on the story.", required = true)
            First first,
            @Schema(description = "How many articles it has on the story.", required = true, minimum = "1", examples = "2")
            Integer articleCount,
            @Schema(description = "How long after the first outlet it came to the story, in seconds.", required = true, minimum = "0",
                    examples = "5400")
            Long lag,
            @Schema(description = "Whom it quotes or names.", required = true)
            Cited sources,
            @Schema(description = "What it quotes.", required = true)
            Quoted quotes) {

        private Stream<String> contentTags() {
            return Stream.of(publisher.contentTags(), Stream.of(ItemType.ARTICLE.tag(first.id)),
                    sources.shared.stream().flatMap(SourceRef::contentTags), sources.alone.stream().flatMap(SourceRef::contentTags),
                    quotes.shared.stream().flatMap(Words::contentTags), quotes.alone.stream().flatMap(Words::contentTags))
                    .flatMap(tags -> tags);
        }
    }

    /** The first article of an outlet. */
    @Schema(name = "FirstArticle", description = "The first article of an outlet on a story.")
    record First(
            @Schema(format = "uuid", description = "Its id (UUIDv7).", required = true,
                    examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
            String id,
            @Schema(description = "Its slug.", required = true, examples = "the-nights-the-dredgers-stood-still")
            String slug,
            @Schema(description = "Its headline.", required = true, examples = "The nights the dredgers stood still")
            String headline,
            @Schema(description = "When it was published. UTC.", required = true, examples = "2026-10-02T17:40:00Z")
            Instant publishedAt) {}

    /** Sources in articles of an outlet. */
    @Schema(name = "ComparedSources", description = "Whom an outlet quotes or names on a story: the first fifty of each, by name.")
    record Cited(
            @Schema(description = "Whom another outlet has too.", required = true, maxItems = 50)
            List<SourceRef> shared,
            @Schema(description = "Whom it has alone.", required = true, maxItems = 50)
            List<SourceRef> alone) {}

    /** Quotes in articles of an outlet. */
    @Schema(name = "ComparedQuotes", description = "What an outlet quotes on a story, in the order of publication: the first fifty of "
            + "each. Two quotes are one if they say the same in nearly the same words, or one is a part of the other.")
    record Quoted(
            @Schema(description = "What another outlet has too.", required = true, maxItems = 50)
            List<Words> shared,
            @Schema(description = "What it has alone.", required = true, maxItems = 50)
            List<Words> alone) {}

    /** What was said. */
    @Schema(name = "ComparedQuote", description = "What was said, in a comparison.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Words(
            @Schema(format = "uuid", description = "The id of the quote.", required = true,
                    examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
            String id,
            @Schema(description = "Its text.", required = true, examples = "We built it for the people who queue at the ferry.")
            String text,
            @Schema(description = "Who said it; absent where the article does not tell.")
            SourceRef speaker) {

        private Stream<String> contentTags() {
            return Stream.ofNullable(speaker).flatMap(SourceRef::contentTags);
        }
    }
}
