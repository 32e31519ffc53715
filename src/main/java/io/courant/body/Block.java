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

    static Block paragraph(Phrasing content) {
        return made(BlockType.PARAGRAPH, List.of(content), null, null, null, null);
    }

    static Block heading(Phrasing content, int level) {
        return made(BlockType.HEADING, List.of(content), level, null, null, null);
    }

    static Block quote(List<Phrasing> paragraphs, String attribution) {
        return made(BlockType.QUOTE, paragraphs, null, null, attribution, null);
    }

    static Block list(List<Phrasing> items, boolean ordered) {
        return made(BlockType.LIST, items, null, ordered, null, null);
    }

    static Block image(Image image, Phrasing caption) {
        return made(BlockType.IMAGE, List.of(caption), null, null, null, image.captioned(caption.text()));
    }

    private static Block made(BlockType type, List<Phrasing> parts, Integer level, Boolean ordered, String attribution,
            Image image) {
        List<String> texts = parts.stream().map(Phrasing::text).toList();
        Block block = new Block(null, type, null, String.join("\n", texts), level, ordered,
                type == BlockType.LIST ? texts : null, attribution, image);
        return block.with(null, Markup.of(block, parts.stream().map(Phrasing::html).toList()));
    }

    Block attributed(String name) {
        return new Block(id, type, Markup.attributed(html, name), text, level, ordered, items, name, image);
    }

    /** The block with markup that was made here: its own if reading it again changes nothing, else that of its text. */
    Block written() {
        return html != null && equals(readAgain()) ? this : with(id, Markup.of(this));
    }

    /** An image has more to it than its markup says. */
    private Block readAgain() {
        List<Block> read = HtmlReader.read(html, new Removals());
        return read.size() == 1 ? read.get(0).numbered(id).showing(image) : null;
    }

    Block numbered(String number) {
        return with(number, html);
    }

    Block showing(Image other) {
        return new Block(id, type, html, text, level, ordered, items, attribution, other);
    }

    private Block with(String number, String markup) {
        return new Block(number, type, markup, text, level, ordered, items, attribution, image);
    }
}
