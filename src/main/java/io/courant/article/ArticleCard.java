package io.courant.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.body.Excerpt;
import io.courant.body.Image;
import io.courant.change.ItemType;
import io.courant.change.Tagged;
import io.courant.source.SourceRef;
import io.courant.taxonomy.LabelRef;
import java.time.Instant;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as a list or a rail shows it. */
@Schema(name = "ArticleCard", description = "An article as a list or a rail shows it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleCard(
        @Schema(format = "uuid", description = "Its id (UUIDv7).", required = true,
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "Its slug.", required = true, examples = "the-nights-the-dredgers-stood-still")
        String slug,
        @Schema(description = "Where it is in its life.", required = true)
        ArticleStatus status,
        @Schema(description = "Its headline.", required = true, examples = "The nights the dredgers stood still")
        String headline,
        @Schema(description = "The sentence or two under the headline.")
        String standfirst,
        @Schema(description = "The beginning of the text, plain, as long as `excerpt` asks; ends in an ellipsis only "
                + "if it was cut.")
        String excerpt,
        @Schema(description = "Its language (BCP 47).", examples = "en")
        String language,
        @Schema(description = "The section it stands in.")
        LabelRef section,
        @Schema(description = "The outlet that published it.")
        SourceRef publisher,
        @Schema(description = "Its picture.")
        Image image,
        @Schema(description = "When it was published. UTC.", examples = "2026-10-02T17:40:00Z")
        Instant publishedAt,
        @Schema(description = "When it last changed. UTC.", examples = "2026-10-02T17:40:00Z")
        Instant updatedAt,
        @Schema(description = "How many corrections, clarifications, updates and retractions it has had.", minimum = "0",
                examples = "1")
        Integer correctionCount,
        @Schema(description = "Why it was retracted; only there when it was.")
        String notice) implements Tagged {

    @Override
    public Stream<String> contentTags() {
        return Stream.concat(Stream.of(ItemType.ARTICLE.tag(id), ItemType.SOURCE.tag(publisher.id())),
                Stream.ofNullable(section).map(one -> ItemType.SECTION.tag(one.id())));
    }

    /** The card's document in SQL, for an alias of articles. */
    public static String sql(String alias) {
        return "json_build_object(" + members(alias) + ")";
    }

    /** The members of that document, to which a fuller one adds its own. */
    static String members(String alias) {
        return """
                'id', %1$s.id, 'slug', %1$s.slug, 'status', %1$s.status, 'headline', %1$s.headline,
                  'standfirst', %1$s.standfirst, 'excerpt', %1$s.lead, 'language', %1$s.language,
                  'section', (select %2$s from section k where k.id = %1$s.section_id),
                  'publisher', (select %3$s from source p where p.id = %1$s.publisher_id),
                  'image', %1$s.image, 'publishedAt', %1$s.published_at, 'updatedAt', %1$s.updated_at,
                  'correctionCount', %4$s, 'notice', %5$s"""
                .formatted(alias, LabelRef.sql("k"), SourceRef.sql("p"), Correction.countSql(alias),
                        Correction.noticeSql(alias));
    }

    public ArticleCard withExcerpt(int graphemes) {
        return new ArticleCard(id, slug, status, headline, standfirst, Excerpt.of(excerpt, graphemes), language, section,
                publisher, image, publishedAt, updatedAt, correctionCount, notice);
    }
}
