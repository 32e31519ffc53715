package io.courant.body;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What is kept of an {@code img}. */
final class ImageElement {

    private static final Pattern PIXELS = Pattern.compile("[1-9][0-9]{0,4}");

    private ImageElement() {}

    /** The image, or null if there is no address from which it may be shown. */
    static Image read(Element element, Removals removals) {
        String url = Address.picture(element.attr("src"), removals);
        if (url == null) {
            removals.picture(Address.kind(element.attr("src")));
            return null;
        }
        return new Image(url, alt(element, removals), null, null, pixels(element.attr("width")),
                pixels(element.attr("height")), null);
    }

    /** An empty one says that there is nothing to describe; none, that nobody has described it. */
    private static String alt(Element element, Removals removals) {
        String alt = PhrasingWriter.plain(element.attr("alt"), removals);
        return alt == null && element.hasAttr("alt") ? "" : alt;
    }

    private static Integer pixels(String given) {
        return PIXELS.matcher(given.strip()).matches() ? Integer.valueOf(given.strip()) : null;
    }
}
