package io.courant.imports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import io.courant.article.EditorialBlock;
import io.courant.body.Block;
import io.courant.body.Manuscript;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The text of a document in one of its three forms. */
@Schema(name = "ImportBody", description = "The text of an article in one of three forms: a string with a blank line "
        + "between paragraphs, HTML, or blocks. Of HTML what is harmless is kept.",
        oneOf = {String.class, BulkBody.Html.class, EditorialBlock[].class})
public interface BulkBody {

    /** @throws io.courant.body.UnreadableManuscriptException if nothing can be made of it */
    Manuscript read();

    /** The text as HTML. */
    @Schema(name = "ImportHtml", description = "A text as HTML, a document or a piece of one.")
    record Html(
            @Schema(description = "The HTML.", required = true, examples = "<p>The tunnel opened on Friday.</p>")
            String html) {}

    @JsonCreator(mode = Mode.DELEGATING)
    static BulkBody ofText(String text) {
        return () -> Manuscript.ofText(text);
    }

    @JsonCreator(mode = Mode.DELEGATING)
    static BulkBody ofHtml(Html given) {
        if (given.html() == null) {
            throw new IllegalArgumentException("An object is a body by its html");
        }
        return () -> Manuscript.ofHtml(given.html());
    }

    @JsonCreator(mode = Mode.DELEGATING)
    static BulkBody ofBlocks(List<EditorialBlock> given) {
        return () -> Manuscript.ofBlocks(given.stream().map(BulkBody::block).toList());
    }

    private static Block block(EditorialBlock given) {
        return given == null ? null : given.block();
    }
}
