package io.courant.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.courant.article.ArticleCard;
import io.courant.article.CorrectionClass;
import io.courant.change.Tagged;
import io.courant.database.Select;
import io.courant.source.SourceRef;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of a story's timeline. */
@Schema(name = "StoryEvent", description = "One entry of a story's timeline: an article, what is quoted in it, or what was "
        + "corrected in it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoryEvent(
        @Schema(description = "When the article was published, or corrected. UTC.", required = true,
                examples = "2026-10-01T09:15:00Z")
        Instant at,
        @Schema(description = "What it is: `article`, `quote` or `correction`.", required = true,
                enumeration = {"article", "quote", "correction"}, examples = "article")
        String type,
        @Schema(description = "The article, or that in which it stands.", required = true)
        ArticleCard article,
        @Schema(description = "The quote, where it is one.")
        Said quote,
        @Schema(description = "The correction, where it is one.")
        Corrected correction) implements Tagged {

    /** What was said. */
    @Schema(name = "StoryQuote", description = "What was said, in a timeline.")
    record Said(
            @Schema(format = "uuid", description = "The id of the quote.", required = true,
                    examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
            String id,
            @Schema(description = "Its text.", required = true, examples = "We built it for the people who queue at the ferry.")
            String text,
            @Schema(description = "Who said it; missing where the article does not name anybody.")
            SourceRef speaker) {}

    /** What was corrected. */
    @Schema(name = "StoryCorrection", description = "What was corrected, in a timeline.")
    record Corrected(
            @Schema(name = "class", description = "What it does.", required = true)
            @JsonProperty("class")
            CorrectionClass correctionClass,
            @Schema(description = "What readers are told.", required = true,
                    examples = "An earlier version gave the last departure as 22.14.")
            String note) {}

    /** Those of all stories, for the aliases e of events and a of articles. */
    static final Select EVENTS = new Select("""
            (select l.story_id, a.published_at as at, a.id, 'article' as type, a.id as article_id
                from story_article l join visible_article a on a.id = l.article_id
             union all select l.story_id, a.published_at, q.id, 'quote', a.id
                from story_article l join visible_article a on a.id = l.article_id join public_quote q on q.article_id = a.id
             union all select l.story_id, c.at, c.id, 'correction', a.id
                from story_article l join visible_article a on a.id = l.article_id join correction c on c.article_id = a.id) e
            join visible_article a on a.id = e.article_id
            left join quote q on e.type = 'quote' and q.id = e.id
            left join source s on s.id = q.speaker_id
            left join correction c on e.type = 'correction' and c.id = e.id""", "e.id", Map.of("document", """
            json_build_object('at', e.at, 'type', e.type, 'article', %s,
                'quote', case when q.id is not null then json_build_object('id', q.id, 'text', q.text,
                    'speaker', case when s.id is not null then %s end) end,
                'correction', case when c.id is not null then json_build_object('class', c.class, 'note', c.note) end)"""
            .formatted(ArticleCard.sql("a"), SourceRef.sql("s"))));

    @Override
    public Stream<String> contentTags() {
        return Stream.concat(article.contentTags(), Stream.ofNullable(quote).map(Said::speaker).filter(one -> one != null)
                .flatMap(SourceRef::contentTags));
    }

    StoryEvent withExcerpt(int graphemes) {
        return new StoryEvent(at, type, article.withExcerpt(graphemes), quote, correction);
    }
}
