package io.courant.body;

import io.courant.body.Image.Rendition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads the image of a block as a client sends it. */
final class ImageReader {

    /** As many pixels as five digits can say, like in HTML. */
    private static final int MOST_PIXELS = 99_999;

    private final Removals removals;
    private final BiConsumer<String, String> fault;

    private ImageReader(Removals removals, BiConsumer<String, String> fault) {
        this.removals = removals;
        this.fault = fault;
    }

    /** @param fault is told the field and what is wrong with it */
    static Image read(Image given, Removals removals, BiConsumer<String, String> fault) {
        ImageReader reader = new ImageReader(removals, fault);
        return new Image(reader.address("image.url", given.url()), reader.text(given.alt()),
                reader.lines(given.caption()), reader.text(given.credit()), reader.pixels("image.width", given.width()),
                reader.pixels("image.height", given.height()), reader.renditions(given.renditions()));
    }

    private List<Rendition> renditions(List<Rendition> given) {
        if (given == null) {
            return null;
        }
        List<Rendition> renditions = new ArrayList<>();
        for (Rendition rendition : given) {
            String field = "image.renditions[" + renditions.size() + "]";
            if (rendition == null) {
                fault.accept(field, "must have an url");
                return null;
            }
            renditions.add(new Rendition(address(field + ".url", rendition.url()),
                    pixels(field + ".width", rendition.width()), pixels(field + ".height", rendition.height())));
        }
        return renditions;
    }

    private String address(String field, String given) {
        String address = given == null ? null : Address.picture(given, removals);
        if (address == null) {
            fault.accept(field, "must begin with https://, http:// or, on this server, one slash, and have at most "
                    + Address.LONGEST + " characters");
        }
        return address;
    }

    private Integer pixels(String field, Integer given) {
        if (given != null && (given < 1 || given > MOST_PIXELS)) {
            fault.accept(field, "must be from 1 to " + MOST_PIXELS);
        }
        return given;
    }

    private String lines(String given) {
        Phrasing lines = given == null ? null : PhrasingWriter.lines(given, removals);
        return lines == null ? null : lines.text();
    }

    /** An empty description is one: that there is nothing to describe. */
    private String text(String given) {
        String text = given == null ? null : PhrasingWriter.plain(given, removals);
        return given != null && text == null ? "" : text;
    }
}
