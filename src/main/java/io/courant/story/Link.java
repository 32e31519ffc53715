package io.courant.story;

import io.courant.body.Image;
import java.time.Instant;

/**
 * A related piece as an editor or an importer names it: by the id that its publisher has for it, by its slug here, by
 * its address, or by its headline only.
 */
public record Link(LinkType type, String externalId, String slug, String url, String headline, String excerpt,
        Image image, Instant publishedAt) {

    public Link {
        type = type == null ? LinkType.RELATED : type;
    }
}
