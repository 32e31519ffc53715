package io.courant.imports;

import io.courant.body.Block;
import io.courant.body.Image;
import io.courant.quote.Directness;
import io.courant.story.Link;
import java.time.Instant;
import java.util.List;

/**
 * One article as it comes from outside, whatever the format it came in: the one shape that every reader makes and the
 * importer takes.
 *
 * @param externalId the publisher's own id of the article: what makes importing repeatable
 * @param publisher  name or slug of the outlet
 * @param body       blocks as a reader of texts made them; ids and markup are made when they become an article's
 * @param quotes     who said what, if the document says so; null if it is to be found in the text
 */
public record Document(String externalId, String publisher, String headline, String standfirst, List<Block> body,
        Instant publishedAt, String language, String section, List<String> tags, List<String> authors, Image image,
        String url, List<DocumentQuote> quotes, List<Link> related) {

    /** A quote that a document brings along; its place is found by its text. */
    public record DocumentQuote(String text, Directness directness, String speaker, String role, String cue) {}

    public Document {
        tags = tags == null ? List.of() : List.copyOf(tags);
        authors = authors == null ? List.of() : List.copyOf(authors);
        related = related == null ? List.of() : List.copyOf(related);
        body = List.copyOf(body);
    }
}
