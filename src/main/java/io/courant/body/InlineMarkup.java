package io.courant.body;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * An inline element that is kept, and its opening tag, which is written here and never copied.
 *
 * <p>Links get neither {@code target} nor {@code rel}: without a target {@code noopener} guards nothing, and {@code
 * nofollow} would tell search engines that the newsroom does not stand by the sources it links to. A front end that
 * shows what strangers wrote can add it.
 */
record InlineMarkup(Element element, String name, String tag) {

    private static final int LONGEST_TITLE = 200;
    private static final Pattern DATETIME = Pattern.compile("[0-9A-Z:.+-]{1,40}(?: [0-9A-Z:.+-]{1,40})?");

    /** What is kept of the element, or null if only its content is. */
    static InlineMarkup of(Element element, Removals removals) {
        return switch (element.normalName()) {
            case "em", "strong", "code", "sub", "sup", "s", "u", "q", "cite" -> bare(element, element.normalName());
            case "i" -> bare(element, "em");
            case "b" -> bare(element, "strong");
            // prices that were struck out must not read as valid ones
            case "del", "strike" -> bare(element, "s");
            case "a" -> link(element, removals);
            case "abbr" -> titled(element, removals);
            case "time" -> dated(element);
            default -> null;
        };
    }

    private static InlineMarkup bare(Element element, String name) {
        return new InlineMarkup(element, name, "<" + name + ">");
    }

    private static InlineMarkup link(Element element, Removals removals) {
        if (!element.hasAttr("href")) {
            return null;
        }
        String href = Address.link(element.attr("href"), removals);
        if (href == null) {
            removals.link(Address.kind(element.attr("href")));
            return null;
        }
        return with(element, "href", href);
    }

    private static InlineMarkup titled(Element element, Removals removals) {
        String title = PhrasingWriter.plain(element.attr("title"), removals);
        if (title == null) {
            return null;
        }
        if (title.codePointCount(0, title.length()) <= LONGEST_TITLE) {
            return with(element, "title", title);
        }
        // it is written again in every block that the element reaches into
        removals.note("the title of an <abbr> was shortened", "titles of <abbr> elements were shortened");
        return with(element, "title", title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)).strip());
    }

    private static InlineMarkup dated(Element element) {
        String datetime = element.attr("datetime").strip();
        return DATETIME.matcher(datetime).matches() ? with(element, "datetime", datetime) : null;
    }

    private static InlineMarkup with(Element element, String attribute, String value) {
        String name = element.normalName();
        return new InlineMarkup(element, name, "<" + name + Markup.attribute(attribute, value) + ">");
    }
}
