package io.courant.body;

import io.courant.body.Draft.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Reads blocks from HTML. It is told of each element's beginning and end, so that no depth of nesting is its own; what
 * it does not know is taken for its text, and what is known to hold no text of an article is left out whole.
 */
final class HtmlReader implements NodeFilter {

    private static final Set<String> REMOVED = Set.of("iframe", "object", "embed", "applet", "video", "audio", "canvas",
            "form", "input", "button", "select", "textarea", "datalist", "svg", "math", "template", "style", "script",
            "link", "meta", "base", "title", "noscript", "noframes", "noembed", "frameset", "frame", "xmp");
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "body", "caption", "center", "dd",
            "details", "dialog", "div", "dl", "dt", "fieldset", "header", "hgroup", "hr", "legend", "listing", "main",
            "nav", "p", "plaintext", "pre", "search", "section", "summary", "table");
    private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "plaintext");

    private final Removals removals;
    private final BlockWriter writer;
    private final Deque<Figure> figures = new ArrayDeque<>();
    private int preformatted;

    private HtmlReader(Removals removals) {
        this.removals = removals;
        writer = new BlockWriter(removals);
    }

    static List<Block> read(String html, Removals removals) {
        HtmlReader reader = new HtmlReader(removals);
        reader.traverse(HtmlDocument.parsed(html, removals));
        return reader.writer.finish();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (preformatted > 0) {
                writer.preformatted(text.getWholeText());
            } else {
                writer.text(text.getWholeText());
            }
        } else if (node instanceof Element element) {
            if (REMOVED.contains(element.normalName())) {
                removals.element(element.normalName());
                return FilterResult.SKIP_ENTIRELY;
            }
            noteHandlers(element);
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
        return FilterResult.CONTINUE;
    }

    /** Of all attributes that go, only those that do something are told: classes and styles are the page's affair. */
    private void noteHandlers(Element element) {
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on")) {
                    removals.attribute(attribute.getKey(), element.normalName());
                }
            }
        }
    }

    private void begin(Element element) {
        switch (element.normalName()) {
            case "br" -> writer.lineBreak();
            case "img" -> picture(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> begin(Kind.HEADING, element);
            case "blockquote" -> begin(Kind.QUOTE, element);
            case "ul", "ol", "menu", "dir" -> list(element);
            case "li" -> item();
            case "tr" -> row(element);
            case "td", "th" -> cell();
            case "figure" -> {
                writer.boundary();
                figures.push(new Figure(writer));
            }
            case "figcaption" -> beginWithin(Kind.CAPTION, element, !figures.isEmpty());
            case "footer" -> beginWithin(Kind.ATTRIBUTION, element, writer.in(Kind.QUOTE));
            case "cite" -> {
                if (writer.in(Kind.QUOTE) && writer.endsWith(element.parent()) && last(element)) {
                    beginWithin(Kind.ATTRIBUTION, element, true);
                } else {
                    inline(element);
                }
            }
            default -> {
                if (BLOCKS.contains(element.normalName())) {
                    block(element);
                } else {
                    inline(element);
                }
            }
        }
    }

    private void end(Element element) {
        if (writer.endsWith(element)) {
            endDraft();
            return;
        }
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "footer", "figcaption", "tr" -> writer.boundary();
            case "ul", "ol", "menu", "dir", "li" -> item();
            case "td", "th" -> {
                if (!writer.in(Kind.ROW)) {
                    writer.boundary();
                }
            }
            case "figure" -> {
                writer.boundary();
                figures.pop().end();
            }
            default -> {
                if (BLOCKS.contains(element.normalName())) {
                    preformatted -= PREFORMATTED.contains(element.normalName()) ? 1 : 0;
                    writer.boundary();
                } else {
                    writer.close(element);
                }
            }
        }
    }

    private void begin(Kind kind, Element element) {
        if (writer.in(Kind.FLOW)) {
            writer.begin(kind, element);
        } else {
            writer.boundary();
        }
    }

    private void beginWithin(Kind kind, Element element, boolean belongs) {
        writer.boundary();
        if (belongs && writer.inBlock()) {
            writer.beginWithin(kind, element);
        }
    }

    private void endDraft() {
        if (writer.inBlock()) {
            writer.end();
            return;
        }
        boolean caption = writer.in(Kind.CAPTION);
        Phrasing read = writer.endWithin();
        writer.boundary();
        if (read != null && caption) {
            figures.element().caption(read);
        } else if (read != null && read.attribution() != null) {
            writer.attribute(read.attribution());
        }
    }

    private void block(Element element) {
        if (element.nameIs("table")) {
            removals.note("a <table> was made into paragraphs", "<table> elements were made into paragraphs");
        }
        preformatted += PREFORMATTED.contains(element.normalName()) ? 1 : 0;
        writer.boundary();
    }

    private void list(Element element) {
        if (writer.in(Kind.LIST)) {
            removals.note("a list within a list was made into its items",
                    "lists within lists were made into their items");
            writer.item();
        } else {
            begin(Kind.LIST, element);
        }
    }

    private void item() {
        if (writer.in(Kind.LIST)) {
            writer.item();
        } else {
            writer.boundary();
        }
    }

    /** A row of one cell is no row but a frame around what stands in it. */
    private void row(Element element) {
        if (element.childrenSize() > 1) {
            begin(Kind.ROW, element);
        } else {
            writer.boundary();
        }
    }

    private void cell() {
        if (writer.in(Kind.ROW)) {
            writer.cell();
        } else {
            writer.boundary();
        }
    }

    private void inline(Element element) {
        InlineMarkup inline = InlineMarkup.of(element, removals);
        if (inline != null) {
            writer.open(inline);
        }
    }

    /** A picture ends the text before it, but a caption or an attribution goes on around it. */
    private void picture(Element element) {
        Image image = ImageElement.read(element, removals);
        if (image == null) {
            return;
        }
        if (writer.inBlock()) {
            writer.flush();
        }
        if (figures.isEmpty()) {
            writer.add(Block.image(image, Phrasing.NONE));
        } else {
            figures.element().picture(image);
        }
    }

    /** Whether nothing is to be seen after it in the element that it stands in. */
    private static boolean last(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        return next == null;
    }
}
