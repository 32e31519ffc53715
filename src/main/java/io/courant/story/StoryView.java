package io.courant.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.article.ArticleCard;
import io.courant.change.ItemType;
import io.courant.change.Tagged;
import io.courant.source.SourceRef;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A story, as readers see it. */
@Schema(name = "Story", description = "The articles of one event or running topic, from any outlet. Counts and dates take only "
        + "visible articles into account.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoryView(
        @Schema(format = "uuid", description = "Its id (UUIDv7).", required = true,
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "Its slug, unique among stories.", required = true, examples = "the-aldous-sound-tunnel")
        String slug,
        @Schema(description = "What it is about, as a title.", required = true, examples = "The Aldous Sound tunnel")
        String title,
        @Schema(description = "A sentence or two about it.", examples = "Eleven years from the first vote to the first tram.")
        String description,
        @Schema(description = "Who gathered it: an `editor`, or Courant (`computed`), from articles about one event.", required = true,
                enumeration = {"editor", "computed"}, examples = "editor")
        String origin,
        @Schema(description = "How many visible articles tell it.", required = true, minimum = "1", examples = "7")
        Long articleCount,
        @Schema(description = "From how many outlets they are.", required = true, minimum = "1", examples = "3")
        Long outletCount,
        @Schema(description = "When the first of them was published. UTC.", required = true,
                examples = "2026-10-01T00:00:00Z")
        Instant firstPublishedAt,
        @Schema(description = "When the last of them was published. UTC.", required = true,
                examples = "2026-10-19T09:15:00Z")
        Instant lastPublishedAt,
        @Schema(description = "Its outlets, in the order in which they came to it, the first twenty; not in lists.", maxItems = 20)
        List<SourceRef> outlets,
        @Schema(description = "The sources that most of its articles quote or name, ten at the most; not in lists.", maxItems = 10)
        List<StorySource> sources,
        @Schema(description = "Their cards: in the editor's order, or, where Courant gathered it, as they were published; not in "
                + "lists.")
        List<ArticleCard> articles) implements Tagged {

    @Override
    public Stream<String> contentTags() {
        return Stream.of(Stream.of(ItemType.STORY.tag(id), ItemType.STORY.articlesTag(id)), tags(outlets), tags(sources), tags(articles))
                .flatMap(Function.identity());
    }

    private static Stream<String> tags(List<? extends Tagged> items) {
        return Stream.ofNullable(items).flatMap(List::stream).flatMap(Tagged::contentTags);
    }

    /** In SQL, for an alias s of visible stories. */
    static String sql(boolean withArticles) {
        return """
                json_build_object('id', s.id, 'slug', s.slug, 'title', s.title, 'description', s.description,
                  'origin', s.origin, 'articleCount', s.article_count, 'outletCount', s.outlet_count, 'firstPublishedAt', s.first_published_at,
                  'lastPublishedAt', s.last_published_at%s)""".formatted(withArticles ? """
                , 'outlets', (select json_agg(%s order by o.at, p.id) from (
                      select a.publisher_id, min(a.published_at) as at from story_article l join visible_article a on a.id = l.article_id
                      where l.story_id = s.id group by a.publisher_id order by 2, 1 limit 20) o join source p on p.id = o.publisher_id)
                , 'sources', (select coalesce(json_agg(%s order by o.articles desc, p.id), '[]') from (
                      select x.source_id, count(*) as articles from story_article l join visible_article a on a.id = l.article_id
                      join article_source x on x.article_id = a.id and x.source_id <> a.publisher_id
                      where l.story_id = s.id group by x.source_id order by 2 desc, 1 limit 10) o join source p on p.id = o.source_id)
                , 'articles', (select json_agg(%s order by case s.origin when 'computed' then a.published_at end, l.position) from story_article l
                    join visible_article a on a.id = l.article_id where l.story_id = s.id)"""
                .formatted(SourceRef.sql("p"), StorySource.SQL, ArticleCard.sql("a")) : "");
    }

    StoryView withExcerpts(int graphemes) {
        return articles == null ? this : new StoryView(id, slug, title, description, origin, articleCount, outletCount,
                firstPublishedAt, lastPublishedAt, outlets, sources, articles.stream().map(card -> card.withExcerpt(graphemes)).toList());
    }
}
