package io.courant.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jsoup.Jsoup;

/** What holds for every text from outside. */
class ManuscriptPropertyTest {

    private static final List<String> ELEMENTS = List.of("p", "div", "h1", "h3", "blockquote", "footer", "cite", "ul", "ol",
            "li", "figure", "figcaption", "table", "tr", "td", "th", "tbody", "caption", "pre", "a href='/x'", "a href='/y'",
            "a href='https://a.example/?b=1&c'", "a href='javascript:x'", "em", "strong", "b", "i", "code", "sub", "q",
            "s", "del", "abbr title='a  \"b\" <c>'", "time datetime='2026-10-01'", "time", "span", "font", "section", "dl",
            "dd", "form", "svg", "math", "select", "option", "template", "noscript", "button", "object", "x-y");
    private static final List<String> PIECES = List.of("<br>", "<br><br>", "<hr>", "<img src=/p.png>",
            "<img src='/q.png' alt='a \u0301 \"b\"' width=3 height=0>", "<img src=data:x alt=''>", "<!--x-->", "<input>",
            "<script>x</script>", "<style>p{}</style>", "<title>x</title>", "<iframe>x</iframe>", "<plaintext>",
            "<p/onclick=x>",
            "</p>", "</br>", " ", "  \n", "\t", "\r\n\r\n", "\f", "\u00a0", "&nbsp;", "&amp;", "&lt;", "&#x202e;", "&#0;",
            "&#xffff;",
            "<", ">", "\"", "a", "word", "Two words.", "— ", "|", " | ", "e", "\u0301", "\u0338", "\u0344", "\u0316",
            "\u0958", "\u1100\u1161", "\u0000", "\u0085", "\u2028", "\u202e", "\u2067", "\u200b", "\ufeff", "\uffff", "\ufdd0", "\ud83d",
            "\ude00", "\ud83d\ude00",
            "\u212b", "\u2000", "\u037e", "\u1fef", "\u0301".repeat(31), "\u0344".repeat(20));

    @Property
    void htmlBecomesBlocksThatAreWhatAReaderSees(@ForAll("soups") String html) {
        Manuscript.ofHtml(html).blocks().forEach(Harmless::check);
    }

    @Property
    void readingItAgainChangesNothing(@ForAll("soups") String html) {
        List<Block> blocks = Manuscript.ofHtml(html).blocks();
        Manuscript again = Manuscript.ofHtml(blocks.stream().map(Block::html).collect(Collectors.joining()));
        assertThat(again.blocks()).isEqualTo(blocks);
        assertThat(again.removed()).isEmpty();
    }

    @Property
    void whatIsServedCanBeSentBack(@ForAll("soups") String html) {
        List<Block> served = Body.following(List.of(), Manuscript.ofHtml(html).blocks()).blocks();
        Manuscript again = Manuscript.ofBlocks(served);
        assertThat(again.blocks()).isEqualTo(served);
        assertThat(again.removed()).isEmpty();
        assertThat(Body.following(served, again.blocks()).blocks()).isEqualTo(served);
    }

    @Property
    void noLetterIsLost(@ForAll("harmless") String html) {
        String seen = Jsoup.parse(html).wholeText();
        String read = Manuscript.ofHtml(html).blocks().stream()
                .map(block -> block.text() + (block.attribution() == null ? "" : block.attribution()))
                .collect(Collectors.joining());
        assertThat(letters(read)).isEqualTo(letters(seen));
    }

    /** Sorted, since an attribution stands elsewhere than the quote that it belongs to. */
    private static String letters(String text) {
        return text.chars().filter(Character::isLetter).sorted().mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Property
    void textBecomesParagraphsThatAreWhatAReaderSees(@ForAll("soups") String text) {
        List<Block> blocks = Manuscript.ofText(text).blocks();
        blocks.forEach(Harmless::check);
        String again = blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
        assertThat(Manuscript.ofText(again).blocks()).isEqualTo(blocks);
    }

    @Property
    void blocksAreWhatAReaderSeesOrAreRefused(@ForAll("soups") String one, @ForAll("soups") String two) {
        for (BlockType type : BlockType.values()) {
            Image image = type == BlockType.IMAGE ? new Image("/" + one, two, null, null, null, null, null) : null;
            List<String> items = type == BlockType.LIST ? List.of(one, two) : null;
            Integer level = type == BlockType.HEADING ? 2 : null;
            String attribution = type == BlockType.QUOTE ? two : null;
            check(new Block("b1", type, null, type == BlockType.LIST ? null : one, level, null, items, attribution, image));
            check(new Block("b1", type, one, null, null, null, null, null, null));
        }
    }

    private static void check(Block given) {
        try {
            List<Block> blocks = Manuscript.ofBlocks(List.of(given)).blocks();
            blocks.forEach(Harmless::check);
            assertThat(Manuscript.ofBlocks(blocks).blocks()).isEqualTo(blocks);
            assertThat(Body.following(List.of(), blocks).blocks()).extracting(Block::html)
                    .isEqualTo(blocks.stream().map(Block::html).toList());
        } catch (UnreadableManuscriptException e) {
            assertThat(e.faults()).isNotEmpty();
        }
    }

    /** Without what is taken out. */
    @Provide
    Arbitrary<String> harmless() {
        List<String> all = new ArrayList<>(List.of("<br>", "<hr>", "<img src=/p.png>", " ", "a", "b", "c", "d", "e", "f"));
        ELEMENTS.subList(0, ELEMENTS.indexOf("form")).forEach(element -> {
            all.add("<" + element + ">");
            all.add("</" + element.split(" ")[0] + ">");
        });
        return Arbitraries.of(all).list().ofMaxSize(40).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> soups() {
        List<String> all = new ArrayList<>(PIECES);
        ELEMENTS.forEach(element -> {
            all.add("<" + element + ">");
            all.add("</" + element.split(" ")[0] + ">");
        });
        Arbitrary<String> pieces = Arbitraries.of(all);
        return Arbitraries.frequencyOf(Tuple.of(9, pieces), Tuple.of(1, Arbitraries.strings().ofMaxLength(6)))
                .list().ofMaxSize(40).map(list -> String.join("", list));
    }
}
