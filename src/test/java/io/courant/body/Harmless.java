package io.courant.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What every block that is served must be, whatever it was made of: told by its markup, read by a parser again. */
final class Harmless {

    private static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(
            Map.entry("p", Set.of()), Map.entry("h2", Set.of()), Map.entry("h3", Set.of()), Map.entry("h4", Set.of()),
            Map.entry("h5", Set.of()), Map.entry("h6", Set.of()), Map.entry("blockquote", Set.of()),
            Map.entry("footer", Set.of()), Map.entry("ul", Set.of()), Map.entry("ol", Set.of()), Map.entry("li", Set.of()),
            Map.entry("figure", Set.of()), Map.entry("figcaption", Set.of()),
            Map.entry("img", Set.of("src", "alt", "width", "height")), Map.entry("a", Set.of("href")),
            Map.entry("em", Set.of()), Map.entry("strong", Set.of()), Map.entry("code", Set.of()),
            Map.entry("sub", Set.of()), Map.entry("sup", Set.of()), Map.entry("s", Set.of()), Map.entry("u", Set.of()),
            Map.entry("q", Set.of()), Map.entry("cite", Set.of()), Map.entry("abbr", Set.of("title")),
            Map.entry("time", Set.of("datetime")), Map.entry("br", Set.of()));
    private static final Pattern ADDRESS = Pattern.compile("(https?://[^/\\\\].*|/|/[^/\\\\].*|mailto:.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern HANDLER = Pattern.compile("\\bon\\w*\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN_TAG = Pattern.compile("</?\\w+( \\w+=\"[^\"]*\")*>");
    private static final Pattern RUNS = Pattern.compile("(href|src)=\"\\s*(\\w*script|data):", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORBIDDEN = Pattern.compile(
            "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff\\p{Cs}]"
                    + "| {2}|^[ \\n]|[ \\n]$| \\n|\\n ");

    private Harmless() {}

    static void check(Block block) {
        Element body = Jsoup.parseBodyFragment(block.html()).body();
        assertThat(body.childNodeSize()).as("one element: %s", block.html()).isEqualTo(1);
        body.child(0).getAllElements().forEach(element -> checkElement(element, block.html()));
        List<String> tags = tags(block.html());
        assertThat(tags).allMatch(PLAIN_TAG.asMatchPredicate()).noneMatch(tag -> RUNS.matcher(tag).find());
        assertThat(names(block.html())).noneMatch(tag -> HANDLER.matcher(tag).find());
        assertThat(block.html()).doesNotContainIgnoringCase("<script");
        assertThat(TAG.matcher(block.html()).replaceAll("")).doesNotContain("<", ">");
        assertThat(names(Normalizer.normalize(block.html(), Normalizer.Form.NFC))).as("composed by somebody else")
                .isEqualTo(names(block.html()));
        assertThat(block.text()).isEqualTo(seen(body.child(0)));
        assertThat(FORBIDDEN.matcher(block.text()).find()).as("characters of: %s", block.text()).isFalse();
    }

    private static List<String> tags(String html) {
        return TAG.matcher(html).results().map(MatchResult::group).toList();
    }

    private static List<String> names(String html) {
        return tags(html).stream().map(tag -> tag.replaceAll("\"[^\"]*\"", "")).toList();
    }

    private static void checkElement(Element element, String html) {
        assertThat(ELEMENTS).as("elements of %s", html).containsKey(element.tagName());
        assertThat(ELEMENTS.get(element.tagName())).as("attributes of %s", html)
                .containsAll(element.attributes().asList().stream().map(Attribute::getKey).toList());
        for (String address : List.of("href", "src")) {
            if (element.hasAttr(address)) {
                // a browser reads it without them
                String read = element.attr(address).replaceAll("[\t\n\r]", "").strip();
                assertThat(read).as("addresses of %s", html).matches(ADDRESS);
            }
        }
    }

    /** What a reader sees, found without the code under test; lines of their own are separate lines of text. */
    private static String seen(Element block) {
        return (switch (block.tagName()) {
            case "blockquote" -> block.select("> p");
            case "ul", "ol" -> block.select("> li");
            case "figure" -> block.select("> figcaption");
            default -> List.of(block);
        }).stream().map(Element::wholeText).collect(Collectors.joining("\n"));
    }
}
