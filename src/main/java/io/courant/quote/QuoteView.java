package io.courant.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.article.Highlight;
import io.courant.change.ItemType;
import io.courant.change.Tagged;
import io.courant.source.SourceRef;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quote, as the public sees it. */
@Schema(name = "Quote", description = "A statement in an article, tied to who made it and to where it stands.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuoteView(
        @Schema(format = "uuid", description = "Its id (UUIDv7).", required = true,
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "What was said, exactly as the article has it, without the quotation marks around it.",
                required = true, examples = "We built it for the people who queue at the ferry.")
        String text,
        @Schema(description = "How near it is to what was said.", required = true)
        Directness directness,
        @Schema(description = "Who said it; absent where the article does not tell.")
        SourceRef speaker,
        @Schema(description = "The speaker's role at the time, as the article gives it.",
                examples = "chief engineer of the Aldous Sound tunnel")
        String role,
        @Schema(description = "For whom the speaker speaks, as the article gives it.", examples = "Aldous Harbour Board")
        String affiliation,
        @Schema(description = "How the article speaks of a speaker whom it does not name; only where `speaker` is absent.")
        Anonymity anonymity,
        @Schema(description = "The words that attribute it.", examples = "said")
        String cue,
        @Schema(description = "The id of the block in which it stands.", examples = "b4")
        String block,
        @Schema(description = "Where it begins in the block's `text`, in UTF-16 code units (as in JavaScript and Java).",
                minimum = "0", examples = "212")
        Integer start,
        @Schema(description = "Where it ends, exclusive: `text.slice(start, end)` is the quote.", minimum = "1",
                examples = "398")
        Integer end,
        @Schema(description = "Who attributed it.")
        Origin origin,
        @Schema(description = "How sure the attribution is, from 0 to 1; what an editor has written or confirmed "
                + "is 1.", minimum = "0", maximum = "1",
                examples = "0.97")
        Double confidence,
        @Schema(description = "The article in which it stands; left out where the quote is embedded in it.")
        InArticle article,
        @Schema(description = "Where the words of `q` stand; only there with `q` and `highlight=true`.")
        Highlight highlight,
        @Schema(description = "Other articles in which the same words stand, exactly or nearly, the first of them first: at most "
                + "10, of the 50 that share the most. Where the quote is embedded in its article, only with `include=quotes.alsoIn`.")
        List<AlsoIn> alsoIn,
        @Schema(description = "When the words were first published, in this article or another of those. UTC.",
                examples = "2026-10-02T10:52:00Z")
        Instant firstSeen) implements Tagged {

    @Override
    public Stream<String> contentTags() {
        return Stream.of(Stream.ofNullable(speaker).flatMap(SourceRef::contentTags),
                Stream.ofNullable(article).flatMap(InArticle::contentTags),
                Stream.ofNullable(alsoIn).flatMap(List::stream).flatMap(AlsoIn::contentTags)).flatMap(tags -> tags);
    }

    QuoteView finished(Highlight marked) {
        return new QuoteView(id, text, directness, speaker, role, affiliation, anonymity, cue, block, start, end, origin, confidence, article, marked,
                alsoIn, firstSeen);
    }

    QuoteView echoed(List<AlsoIn> others, Instant first) {
        return new QuoteView(id, text, directness, speaker, role, affiliation, anonymity, cue, block, start, end, origin, confidence, article, highlight,
                others, first);
    }

    /** The article in which a quote stands. */
    @Schema(name = "QuotedIn", description = "The article in which a quote stands.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InArticle(
            @Schema(format = "uuid", description = "Its id (UUIDv7).",
                    examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11") String id,
            @Schema(description = "Its slug.", required = true, examples = "the-nights-the-dredgers-stood-still")
            String slug,
            @Schema(description = "Its headline.", examples = "The nights the dredgers stood still") String headline,
            @Schema(description = "The outlet that published it.") SourceRef publisher,
            @Schema(description = "When it was published. UTC.", examples = "2026-10-02T17:40:00Z") Instant publishedAt) {

        Stream<String> contentTags() {
            return Stream.concat(Stream.of(ItemType.ARTICLE.tag(id)), publisher.contentTags());
        }

        /** In SQL, for an alias of articles. */
        static String sql(String alias) {
            return """
                    json_build_object('id', %1$s.id, 'slug', %1$s.slug, 'headline', %1$s.headline,
                      'publisher', (select %2$s from source p where p.id = %1$s.publisher_id),
                      'publishedAt', %1$s.published_at)""".formatted(alias, SourceRef.sql("p"));
        }
    }

    /** In SQL, for aliases q of quotes and a of articles. */
    static String sql(boolean withArticle) {
        return """
                json_build_object('id', q.id, 'text', q.text, 'directness', q.directness,
                  'speaker', (select %s from source s where s.id = q.speaker_id), 'role', q.role,
                  'affiliation', q.affiliation, 'anonymity', %s, 'cue', q.cue,
                  'block', q.block, 'start', q.start_at, 'end', q.end_at, 'origin', q.origin,
                  'confidence', q.confidence%s)"""
                .formatted(SourceRef.sql("s"), Anonymity.SQL, withArticle ? ", 'article', " + InArticle.sql("a") : "");
    }
}
