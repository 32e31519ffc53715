package io.courant.body;

import java.util.stream.Collectors;

/** The HTML of a block, built from plain text: whatever the text holds, it comes out as text. */
public final class Markup {

    private Markup() {}

    static String of(Block block) {
        String text = escaped(block.text());
        return switch (block.type()) {
            case PARAGRAPH -> "<p>" + text + "</p>";
            case HEADING -> "<h%1$d>%2$s</h%1$d>".formatted(block.level(), text);
            case QUOTE -> "<blockquote><p>" + text + "</p>" + (block.attribution() == null ? ""
                    : "<footer>" + escaped(block.attribution()) + "</footer>") + "</blockquote>";
            case LIST -> {
                String list = Boolean.TRUE.equals(block.ordered()) ? "ol" : "ul";
                yield block.items().stream().map(item -> "<li>" + escaped(item) + "</li>")
                        .collect(Collectors.joining("", "<" + list + ">", "</" + list + ">"));
            }
            case IMAGE -> "<figure><img src=\"%s\" alt=\"%s\"><figcaption>%s</figcaption></figure>"
                    .formatted(attribute(block.image().url()), attribute(block.image().alt()), text);
        };
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String attribute(String text) {
        return escaped(text).replace("\"", "&quot;");
    }
}
