package io.courant.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.body.Image;
import io.courant.http.OneLine;
import io.courant.http.Versioned;
import io.courant.http.WebAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as an editor reads and writes it. What it refers to stands in it by slug. */
@Schema(name = "EditorialArticle", description = "An article as an editor reads and writes it: what was read can be edited "
        + "and sent back. The body comes in one of three forms: `body`, `bodyHtml` or `bodyText`.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditorialArticle(
        @Schema(readOnly = true, format = "uuid", description = "Its id (UUIDv7).",
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(readOnly = true, description = "Where it is in its life: changed by publish, unpublish and retract.")
        ArticleStatus status,
        @Schema(readOnly = true, description = "Whether readers see it now. What is published and not visible is scheduled.")
        Boolean visible,
        @Schema(readOnly = true, description = "Counts the versions, from 1; also the `ETag`.", minimum = "1",
                examples = "3")
        Integer version,
        @Schema(description = "Its address, unique among articles, now and formerly: lower-case words joined by hyphens. "
                + "Made of the headline where it is not given; every former one goes on leading here.",
                examples = "the-last-tram-to-tidewater-hall")
        @Size(min = 1, max = 100)
        String slug,
        @Schema(description = "Its headline.", required = true, examples = "The last tram to Tidewater Hall")
        @NotBlank @Size(max = 300) @OneLine
        String headline,
        @Schema(description = "The sentence or two under the headline.",
                examples = "A timetable decides who hears the end of the symphony")
        @Size(max = 1000)
        String standfirst,
        @Schema(description = "Its language (BCP 47); `en` where it is not given.", examples = "en")
        @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*") @Size(max = 35)
        String language,
        @Schema(description = "The outlet: the slug or id of a source of the kind `publisher`.", required = true,
                examples = "strait-and-shore")
        @NotBlank
        String publisher,
        @Schema(description = "The section, by slug or id.", examples = "culture")
        String section,
        @Schema(description = "The tags, by slug or id.", examples = "[\"transport\"]")
        @Size(max = 50)
        List<@NotBlank String> tags,
        @Schema(description = "The authors in the order of the byline, by slug or id.", examples = "[\"nell-forsythe\"]")
        @Size(max = 50)
        List<@NotBlank String> authors,
        @Schema(description = "Its picture.")
        @Valid
        Image image,
        @Schema(description = "The text as blocks.")
        @Size(max = 2000)
        List<@NotNull @Valid EditorialBlock> body,
        @Schema(writeOnly = true, description = "The text as HTML, in place of `body`: made into blocks, and what could do "
                + "harm is taken out.", examples = "<p>The tunnel opened on Friday.</p>")
        String bodyHtml,
        @Schema(writeOnly = true, description = "The text as plain text, in place of `body`: a blank line separates "
                + "paragraphs.", examples = "The tunnel opened on Friday.")
        String bodyText,
        @Schema(format = "uri", description = "Where the article stands at its publisher's.",
                examples = "https://straitandshore.example/last-tram")
        @WebAddress
        String canonicalUrl,
        @Schema(description = "The caller's own id of the article, unique at its publisher.", examples = "cms-48213")
        @Size(min = 1, max = 500) @OneLine
        String externalId,
        @Schema(readOnly = true, description = "When it was published, or will be. UTC. Set by publish.",
                examples = "2026-10-21T18:00:00Z")
        Instant publishedAt,
        @Schema(readOnly = true, description = "Why it was retracted.")
        String notice,
        @Schema(readOnly = true, description = "How many words the body has.", minimum = "0", examples = "941")
        Integer wordCount,
        @Schema(readOnly = true, description = "Whose draft it was: the name of the key.", examples = "culture desk")
        String createdBy,
        @Schema(readOnly = true, description = "When it was first saved. UTC.", examples = "2026-10-21T09:00:00Z")
        Instant createdAt,
        @Schema(readOnly = true, description = "When it last changed. UTC.", examples = "2026-10-21T18:00:00Z")
        Instant updatedAt,
        @Schema(writeOnly = true, description = "Why it is changed: kept with the revision, for editors only.",
                examples = "Second source has called back")
        @Size(max = 1000)
        String reason,
        @Schema(readOnly = true, description = "What was taken out of the HTML, in the answer to the request that sent it.")
        List<String> removed) implements Versioned {

    /** In SQL, for an alias of articles. */
    static String sql(String alias) {
        return """
                json_build_object('id', %1$s.id, 'status', %1$s.status, 'version', %1$s.version + 1,
                  'visible', %1$s.status <> 'draft' and %1$s.published_at <= now(), 'slug', %1$s.slug,
                  'headline', %1$s.headline, 'standfirst', %1$s.standfirst, 'language', %1$s.language,
                  'publisher', (select p.slug from source p where p.id = %1$s.publisher_id),
                  'section', (select k.slug from section k where k.id = %1$s.section_id),
                  'tags', (select coalesce(json_agg(k.slug order by l.position), '[]')
                           from article_tag l join tag k on k.id = l.tag_id where l.article_id = %1$s.id),
                  'authors', (select coalesce(json_agg(k.slug order by l.position), '[]')
                              from article_author l join author k on k.id = l.author_id where l.article_id = %1$s.id),
                  'image', %1$s.image, 'body', %1$s.body, 'canonicalUrl', %1$s.canonical_url,
                  'externalId', %1$s.external_id, 'publishedAt', %1$s.published_at, 'notice', %2$s,
                  'wordCount', %1$s.word_count, 'createdBy', (select y.name from api_key y where y.id = %1$s.created_by),
                  'createdAt', %1$s.created_at, 'updatedAt', %1$s.updated_at)""".formatted(alias, Correction.noticeSql(alias));
    }

    EditorialArticle without(List<String> taken) {
        return new EditorialArticle(id, status, visible, version, slug, headline, standfirst, language, publisher, section,
                tags, authors, image, body, bodyHtml, bodyText, canonicalUrl, externalId, publishedAt, notice, wordCount,
                createdBy, createdAt, updatedAt, reason, taken.isEmpty() ? null : taken);
    }
}
