package io.courant.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.courant.article.ArticleCard;
import io.courant.body.Excerpt;
import io.courant.body.Image;
import io.courant.change.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A related piece, with all that is needed to draw its card. */
@Schema(name = "RelatedLink", description = "A related piece, with all that is needed to draw its card, be it one of "
        + "ours (then `article` is there), one outside (then `url`), or one that is known by its headline only.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RelatedView(
        @Schema(description = "Its place, from 1: the editor's order, then the best of those found.", required = true, minimum = "1", examples = "1")
        Integer position,
        @Schema(description = "What it is to the article.", required = true)
        LinkType type,
        @Schema(description = "Who made the link: the `editor` of the article, or Courant, which found it (`computed`).",
                required = true, enumeration = {"editor", "computed"},
                examples = "editor")
        String origin,
        @Schema(description = "Its headline.", required = true, examples = "Who pays for the tunnel")
        String headline,
        @Schema(description = "The beginning of its text, or what the rail said of it.", nullable = true)
        String excerpt,
        @Schema(description = "Its picture.", nullable = true)
        Image image,
        @Schema(description = "When it was published. UTC.", nullable = true, examples = "2026-10-01T00:00:00Z")
        Instant publishedAt,
        @Schema(description = "Its card, where it is one of ours.", nullable = true)
        ArticleCard article,
        @Schema(format = "uri", description = "Its address, where it is outside.", nullable = true,
                examples = "https://ledger.example/who-pays")
        String url,
        @Schema(description = "How well it fits, from 0 to 1, for computed links; null for an editor's.", nullable = true,
                minimum = "0", maximum = "1")
        Double score,
        @Schema(description = "Why it is related, for computed links; empty for an editor's.", required = true)
        List<Reason> reasons,
        // where reasons name any: what the two articles share by now
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Schema(hidden = true)
        List<Shared> shared) implements Tagged {

    @Override
    public Stream<String> contentTags() {
        return Stream.concat(Stream.ofNullable(article).flatMap(ArticleCard::contentTags),
                Stream.ofNullable(shared).flatMap(List::stream).map(Shared::tag));
    }

    /** One reason why a piece is related. */
    @Schema(name = "Reason", description = "One reason why a piece is related.")
    public record Reason(
            @Schema(description = "What kind of reason it is.", required = true, examples = "shared-source")
            String kind,
            @Schema(description = "The reason, as a reader understands it.", required = true,
                    examples = "both quote Mara Teague")
            String detail,
            @Schema(description = "How much it counts: the weights of all reasons add up to the score.", required = true,
                    minimum = "0", maximum = "1", examples = "0.4")
            Double weight,
            // the sources or tags of which it tells
            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Schema(hidden = true)
            List<String> names,
            // how it reads without them
            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Schema(hidden = true)
            String otherwise) {

        /** What was found long ago may name a source or a tag as nobody calls it now, or that is shared no more. */
        private Reason given(Set<String> shared) {
            return names == null || shared.containsAll(names) ? this : new Reason(kind, otherwise, weight, null, null);
        }
    }

    /** A source or a tag that both articles have, by its name, and its content tag. */
    record Shared(String name, String tag) {}

    /** In SQL, for aliases l of links, with their number n, and t of their targets. */
    static final String SQL = """
            json_build_object('position', l.n, 'type', l.type, 'origin', l.origin,
              'headline', coalesce(l.headline, t.headline), 'excerpt', coalesce(l.excerpt, t.lead),
              'image', coalesce(l.image, t.image), 'publishedAt', coalesce(t.published_at, l.published_at),
              'article', case when t.id is not null then %s end, 'url', l.url, 'score', l.score,
              'reasons', l.reasons, 'shared', l.shared)""".formatted(ArticleCard.sql("t"));

    /** An excerpt of our own is cut as asked, what the editor wrote stays as it is; reasons are told as they hold by now. */
    RelatedView shown(int graphemes) {
        boolean ours = article != null && article.excerpt() != null && article.excerpt().equals(excerpt);
        return new RelatedView(position, type, origin, headline, ours ? Excerpt.of(excerpt, graphemes) : excerpt, image,
                publishedAt, article == null ? null : article.withExcerpt(graphemes), url, score, given(), shared);
    }

    private List<Reason> given() {
        Set<String> names = shared == null ? Set.of() : shared.stream().map(Shared::name).collect(Collectors.toSet());
        return reasons.stream().map(reason -> reason.given(names)).toList();
    }
}
