package io.courant.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.body.Block;
import io.courant.body.BlockType;
import io.courant.body.Image;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A block as an editor reads and writes it. */
@Schema(name = "EditorialBlock", description = "One element of an article's body, as it is written: with `text`, from which "
        + "the HTML is made, or with `html`, of which what is harmless is kept and from which the text is made.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditorialBlock(
        @Schema(description = "The block's id, sent back for a block that is still the same one, so that quotes and "
                + "corrections go on pointing to it; a new block comes without.", examples = "b4", pattern = "b[0-9]{1,6}")
        String id,
        @Schema(description = "What the block is.", required = true)
        @NotNull
        BlockType type,
        @Schema(description = "The block as HTML: one element of its kind, or what stands in it.",
                examples = "<p>The tunnel <em>opened</em> on Friday.</p>")
        String html,
        @Schema(description = "The block as plain text; an image's caption.", examples = "The tunnel opened on Friday.")
        String text,
        @Schema(description = "A heading's level.", minimum = "2", maximum = "6", examples = "2")
        Integer level,
        @Schema(description = "Whether a list is numbered.")
        Boolean ordered,
        @Schema(description = "A list's items as plain text.")
        @Size(max = 500)
        List<@NotNull String> items,
        @Schema(description = "To whom a quote block is attributed.", examples = "Mara Teague")
        @Size(max = 300)
        String attribution,
        @Schema(description = "An image block's image.")
        @Valid
        Image image) {

    public Block block() {
        return new Block(id, type, html, text, level, ordered, items, attribution, image);
    }
}
