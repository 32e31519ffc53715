package io.courant.article;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.body.Block;
import io.courant.body.Excerpt;
import io.courant.body.Image;
import io.courant.change.ItemType;
import io.courant.change.Tagged;
import io.courant.source.SourceRef;
import io.courant.taxonomy.LabelRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article: as a card, or in full, and with what the request asked to embed. */
@Schema(name = "Article", description = "An article. Cards have the fields down to `notice`; `view=full` adds those "
        + "that follow, and `include` embeds what else a page shows.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleView(
        @Schema(format = "uuid", description = "Its id (UUIDv7).", required = true,
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "Its slug, unique among articles.", required = true,
                examples = "the-nights-the-dredgers-stood-still")
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
        String notice,
        @Schema(description = "Counts the versions of the article, from 1.", minimum = "1", examples = "3")
        Integer version,
        @Schema(description = "Who wrote it, in the order of the byline.")
        List<LabelRef> authors,
        @Schema(description = "What it is about.")
        List<LabelRef> tags,
        @Schema(format = "uri", description = "Where the article stands at its publisher's.",
                examples = "https://aldouscourier.example/2026/10/02/tunnel")
        String canonicalUrl,
        @Schema(description = "How many words the body has.", minimum = "0", examples = "941")
        Integer wordCount,
        @Schema(description = "How long reading takes, at 230 words a minute, rounded up.", minimum = "0", examples = "5")
        Integer readingMinutes,
        @Schema(description = "What was changed after readers had seen it, the newest first.")
        List<CorrectionView> corrections,
        @Schema(description = "The text as blocks (`body=blocks`, the default).")
        List<Block> body,
        @Schema(description = "The text as one HTML, sanitised (`body=html`).",
                examples = "<p>The tunnel opened on Friday.</p>")
        String bodyHtml,
        @Schema(description = "The text as one plain text, with a blank line between blocks (`body=text`).",
                examples = "The tunnel opened on Friday.")
        String bodyText,
        @Schema(description = "Where the words of `q` stand; only there with `q` and `highlight=true`.")
        Highlight highlight,
        @JsonAnyGetter @Schema(hidden = true)
        Map<String, Object> included) implements Tagged {

    @Override
    public Stream<String> contentTags() {
        Stream.Builder<String> shown = Stream.builder();
        shown.add(ItemType.ARTICLE.tag(id)).add(ItemType.SOURCE.tag(publisher.id()));
        if (section != null) {
            shown.add(ItemType.SECTION.tag(section.id()));
        }
        add(ItemType.AUTHOR, authors, shown);
        add(ItemType.TAG, tags, shown);
        if (included != null) {
            included.values().forEach(all -> ((List<?>) all).stream().filter(Tagged.class::isInstance)
                    .forEach(one -> ((Tagged) one).contentTags().forEach(shown)));
        }
        return shown.build();
    }

    private static void add(ItemType type, List<LabelRef> labels, Stream.Builder<String> shown) {
        if (labels != null) {
            labels.forEach(label -> shown.add(type.tag(label.id())));
        }
    }

    ArticleView finished(int excerptGraphemes, Highlight marked, Map<String, Object> embedded) {
        return new ArticleView(id, slug, status, headline, standfirst, Excerpt.of(excerpt, excerptGraphemes), language,
                section, publisher, image, publishedAt, updatedAt, correctionCount, notice, version, authors, tags,
                canonicalUrl, wordCount, readingMinutes, corrections, body, bodyHtml, bodyText, marked, embedded);
    }
}
