package io.courant.pagetext;

import static io.courant.pagetext.UnreadablePageException.Fault.MARKUP;

import java.util.Locale;
import java.util.Set;

/** Tells the text of a page from its HTML. A lone "<", "a < b" or "<3" is text like any other. */
final class PageTextMarkup {

    private static final Set<String> ACTIVE = Set.of("script", "style", "iframe");

    private static final Set<String> ELEMENTS = Set.of("html", "head", "body", "title", "meta", "link", "div",
            "span", "p", "a", "b", "i", "u", "em", "strong", "br", "hr", "img", "svg", "h1", "h2", "h3", "h4",
            "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "td", "th",
            "article", "section", "header", "footer", "main", "nav", "aside", "figure", "figcaption",
            "picture", "source", "video", "audio", "blockquote", "q", "cite", "pre", "code", "time", "form",
            "input", "button", "label", "select", "option", "textarea", "object", "embed", "noscript",
            "template", "small", "sub", "sup", "mark", "font", "center", "base", "canvas", "details", "summary");

    private static final String AS_TEXT = " Send the page as text/html where that is accepted, or send only its text.";
    private static final String JAVASCRIPT = "javascript:";

    private final String text;
    private int tagCharacters;
    private int linesBegunByTags;

    private PageTextMarkup(String text) {
        this.text = text;
    }

    static void check(String text) {
        PageTextMarkup markup = new PageTextMarkup(text);
        markup.refuseScriptLinks();
        markup.refuseElements();
        markup.refuseAttributes();
        markup.refuseMostlyTags();
    }

    /** Whether an HTML tag, such as {@code <b>}, stands in this line. */
    static boolean hasTag(String line) {
        for (int lt = line.indexOf('<'); lt >= 0; lt = line.indexOf('<', lt + 1)) {
            if (ELEMENTS.contains(element(line, lt))) {
                return true;
            }
        }
        return false;
    }

    private void refuseScriptLinks() {
        for (int i = text.indexOf(':'); i >= 0; i = text.indexOf(':', i + 1)) {
            int start = i + 1 - JAVASCRIPT.length();
            if (text.regionMatches(true, start, JAVASCRIPT, 0, JAVASCRIPT.length())
                    && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1))
                    && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))) {
                refuse(start, "holds a javascript: link.");
            }
        }
    }

    private void refuseElements() {
        for (int lt = text.indexOf('<'); lt >= 0; lt = text.indexOf('<', lt + 1)) {
            String element = element(text, lt);
            if (ACTIVE.contains(element)) {
                refuse(lt, "holds a " + element + " element.");
            }
        }
    }

    /** The element whose tag opens or closes here, "!" for a declaration; empty if there is no tag. */
    private static String element(String text, int lt) {
        int start = lt + 1;
        if (start < text.length() && text.charAt(start) == '!') {
            return text.regionMatches(true, start, "!doctype", 0, 8) || text.startsWith("!--", start) ? "!" : "";
        }
        if (start < text.length() && text.charAt(start) == '/') {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < 12 && isAsciiLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean ends = end == text.length() || text.charAt(end) == '>' || text.charAt(end) == '/' || text.charAt(end) == '-'
                || Character.isWhitespace(text.charAt(end));
        return ends ? text.substring(start, end).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private void refuseAttributes() {
        int from = 0;
        for (int lt = text.indexOf('<'); lt >= 0; lt = text.indexOf('<', from)) {
            String element = element(text, lt);
            if (element.isEmpty() || Character.isDigit(element.charAt(0))) {
                from = lt + 1;
                continue;
            }
            HtmlTag tag = HtmlTag.at(text, lt + 1);
            if (tag.forbidden() != null) {
                refuse(tag.end(), "holds " + tag.forbidden() + ".");
            }
            if (ELEMENTS.contains(element) || element.equals("!")) {
                tagCharacters += tag.end() - lt;
                linesBegunByTags += isFirstOfLine(lt) ? 1 : 0;
            }
            from = tag.end();
        }
    }

    private boolean isFirstOfLine(int at) {
        int i = at - 1;
        while (i >= 0 && at - i < 100 && Character.isWhitespace(text.charAt(i))
                && !PageTextCharacters.endsLine(text.charAt(i))) {
            i--;
        }
        return i < 0 || PageTextCharacters.endsLine(text.charAt(i));
    }

    private void refuseMostlyTags() {
        if (tagCharacters == 0) {
            return;
        }
        int visible = (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
        long lines = text.lines().filter(line -> !line.isBlank()).count();
        if (tagCharacters * 2L >= visible || linesBegunByTags * 2L >= lines) {
            throw new UnreadablePageException(MARKUP, 0, "This is HTML, not text." + AS_TEXT);
        }
    }

    private void refuse(int at, String what) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < at; i++) {
            if (PageTextCharacters.endsLine(text.charAt(i))) {
                line += text.charAt(i) == '\n' && i > 0 && text.charAt(i - 1) == '\r' ? 0 : 1;
                lineStart = i + 1;
            }
        }
        int column = text.codePointCount(lineStart, at) + 1;
        throw new UnreadablePageException(MARKUP, line,
                "Line " + line + ", column " + column + " " + what + AS_TEXT);
    }
}
