package io.courant.body;

import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** A document of bounded size. */
final class HtmlDocument {

    private HtmlDocument() {}

    /** Bounds are checked while it parses: unclosed tags are repeated in every paragraph, and make much of little. */
    static Document parsed(String html, Removals removals) {
        if (html.length() > Manuscript.LONGEST_HTML) {
            throw new UnreadableManuscriptException(-1, "", Manuscript.GIVEN_TOO_LONG);
        }
        // one level more than is allowed, so that what lies too deep is met and not moved up silently
        Parser bounded = Parser.htmlParser().setMaxDepth(Manuscript.DEEPEST + 1);
        try (StreamParser parser = new StreamParser(bounded)) {
            // to jsoup one of the characters that are not allowed is the end of the text
            Iterator<Element> elements = parser.parse(Characters.clean(html, removals), "").iterator();
            for (int count = 0; elements.hasNext(); count++) {
                check(elements.next(), count);
            }
            return parser.document();
        }
    }

    private static void check(Element element, int before) {
        if (before == Manuscript.MOST_ELEMENTS) {
            throw new UnreadableManuscriptException(-1, "", "has more than " + before + " elements");
        }
        int depth = 0;
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            depth++;
        }
        if (depth > Manuscript.DEEPEST) {
            throw new UnreadableManuscriptException(-1, "", "has elements nested more than " + Manuscript.DEEPEST
                    + " deep");
        }
    }
}
