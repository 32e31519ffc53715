package io.courant.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One element of an article's body. Stored as it is served. */
@Schema(name = "Block", description = "One element of an article's body.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Block(
        @Schema(description = "Names the block within its article; it stays when the article is edited around it.",
                required = true, examples = "b4")
        String id,
        @Schema(description = "What the block is.", required = true)
        BlockType type,
        @Schema(description = "The block as one complete HTML element, sanitised: safe to put into a page.",
                required = true,
                examples = "<p>The tunnel opened on Friday.</p>")
        String html,
        @Schema(description = "The block as plain text. A quote's `start` and `end` count in this.",
                required = true,
                examples = "The tunnel opened on Friday.")
        String text,
        @Schema(description = "A heading's level; 1 is the headline's and never used.", minimum = "2", maximum = "6",
                examples = "2")
        Integer level,
        @Schema(description = "Whether a list is numbered.")
        Boolean ordered,
        @Schema(description = "A list's items as plain text.")
        List<String> items,
        @Schema(description = "To whom a quote block is attributed.", examples = "Mara Teague")
        String attribution,
        @Schema(description = "An image block's image; the block's text is its caption.")
        Image image) {

    public static Block paragraph(String text) {
        return plain(BlockType.PARAGRAPH, text, null);
    }

    public static Block heading(String text, int level) {
        return plain(BlockType.HEADING, text, level);
    }

    private static Block plain(BlockType type, String text, Integer level) {
        return new Block(null, type, null, text, level, null, null, null, null);
    }

    /** The block with its place in the body and its markup, which is always made here and never taken from outside. */
    Block numbered(String number) {
        return new Block(number, type, Markup.of(this), text, level, ordered, items, attribution, image);
    }
}
