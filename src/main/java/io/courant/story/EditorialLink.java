package io.courant.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.body.Image;
import io.courant.http.OneLine;
import io.courant.http.WebAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A related link as an editor reads and writes it. */
@Schema(name = "EditorialLink", description = "A related link as an editor reads and writes it: to an article of ours "
        + "(`article`), or to an address outside (`url` and `headline`), or to a piece known by its `headline` only. What is "
        + "written here is shown as it is; of an article of ours, what is left out is shown as the article has it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditorialLink(
        @Schema(description = "What it is to the article; `related` where it is not given.")
        LinkType type,
        @Schema(description = "The slug or id of an article of ours.", examples = "what-the-harbour-weighed")
        String article,
        @Schema(format = "uri", description = "Its address, where it is outside.", examples = "https://ledger.example/who-pays")
        @WebAddress
        String url,
        @Schema(description = "Its headline.", examples = "Who pays for the tunnel")
        @Size(min = 1, max = 300) @OneLine
        String headline,
        @Schema(description = "What is said of it.")
        @Size(max = 1000)
        String excerpt,
        @Schema(description = "Its picture.")
        @Valid
        Image image,
        @Schema(description = "When it was published. UTC.", examples = "2026-10-01T00:00:00Z")
        Instant publishedAt) {

    /** In SQL, for an alias l of links. */
    static final String SQL = """
            json_build_object('type', l.type, 'article', (select t.slug from article t where t.id = l.target_id),
              'url', l.url, 'headline', l.headline, 'excerpt', l.excerpt, 'image', l.image, 'publishedAt', l.published_at)""";

    Link link() {
        return new Link(type, null, article, url, headline, excerpt, image, publishedAt);
    }
}
