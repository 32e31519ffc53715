package io.courant.body;

import java.util.List;
import java.util.stream.Collectors;

/** The HTML of a block, built from plain text or from phrasing content that was written here; nothing is copied. */
public final class Markup {

    private static final String QUOTE_END = "</blockquote>";

    private Markup() {}

    /** From its text: whatever the text holds, it comes out as text. */
    static String of(Block block) {
        return of(block, block.type() == BlockType.LIST ? block.items().stream().map(Markup::escaped).toList()
                : List.of(escaped(block.text())));
    }

    /** @param parts the markup of its paragraphs or items; all but quotes and lists have one */
    static String of(Block block, List<String> parts) {
        return switch (block.type()) {
            case PARAGRAPH -> "<p>" + parts.get(0) + "</p>";
            case HEADING -> "<h%1$d>%2$s</h%1$d>".formatted(block.level(), parts.get(0));
            case QUOTE -> attributed("<blockquote>" + each("p", parts) + QUOTE_END, block.attribution());
            case LIST -> each(Boolean.TRUE.equals(block.ordered()) ? "ol" : "ul", List.of(each("li", parts)));
            case IMAGE -> "<figure>" + image(block.image()) + "<figcaption>" + parts.get(0) + "</figcaption></figure>";
        };
    }

    /** @param name nobody, if null */
    static String attributed(String quote, String name) {
        String open = quote.substring(0, quote.length() - QUOTE_END.length());
        return name == null ? quote : open + each("footer", List.of(escaped(name))) + QUOTE_END;
    }

    private static String each(String element, List<String> parts) {
        return parts.stream().map(part -> "<" + element + ">" + part + "</" + element + ">")
                .collect(Collectors.joining());
    }

    private static String image(Image image) {
        return "<img" + attribute("src", image.url()) + attribute("alt", image.alt())
                + attribute("width", image.width()) + attribute("height", image.height()) + ">";
    }

    /** The attribute and the blank before it; nothing if it has no value. */
    static String attribute(String name, Object value) {
        return value == null ? "" : " " + name + "=\"" + escaped(value.toString()).replace("\"", "&quot;") + "\"";
    }

    /** A slash laid over the end of a tag would undo the tag, for whoever composes what we serve (Unicode's form C). */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\u0338", "&#824;");
    }
}
