package io.courant.imports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.courant.body.Block;
import io.courant.body.Manuscript;
import java.util.List;
import java.util.function.Supplier;

/** The text of a document in one of its three forms. */
final class BulkBody {

    private final Supplier<Manuscript> reading;

    private BulkBody(Supplier<Manuscript> reading) {
        this.reading = reading;
    }

    @JsonCreator(mode = Mode.DELEGATING)
    static BulkBody ofText(String text) {
        return new BulkBody(() -> Manuscript.ofText(text));
    }

    @JsonCreator(mode = Mode.DELEGATING)
    static BulkBody ofBlocks(List<Block> blocks) {
        return new BulkBody(() -> Manuscript.ofBlocks(blocks));
    }

    @JsonCreator(mode = Mode.PROPERTIES)
    static BulkBody ofHtml(@JsonProperty(value = "html", required = true) String html) {
        return new BulkBody(() -> Manuscript.ofHtml(html));
    }

    Manuscript read() {
        return reading.get();
    }
}
