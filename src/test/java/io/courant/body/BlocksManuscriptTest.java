package io.courant.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.courant.body.Image.Rendition;
import io.courant.body.UnreadableManuscriptException.Fault;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksManuscriptTest {

    private static final Image IMAGE = new Image("/a.webp", "A gate", "The gate.", "Odo Blake", 600, 338,
            List.of(new Rendition("https://a.example/b.webp", 300, 169)));

    @Test
    void textIsGivenItsMarkup() {
        Block block = read(block("b7", BlockType.PARAGRAPH, null, " 1 < 2 \n and so on "));
        assertThat(block.id()).isEqualTo("b7");
        assertThat(block.html()).isEqualTo("<p>1 &lt; 2<br>and so on</p>");
        assertThat(block.text()).isEqualTo("1 < 2\nand so on");
    }

    @Test
    void htmlIsReadAndGivesTheText() {
        Block block = read(block("b7", BlockType.PARAGRAPH, "<p class=x>The <i>Esk</i><script>x</script></p>", null));
        assertThat(block.html()).isEqualTo("<p>The <em>Esk</em></p>");
        assertThat(block.text()).isEqualTo("The Esk");
    }

    @Test
    void whatWasTakenOutIsTold() {
        Block block = block(null, BlockType.PARAGRAPH, "<p>a<script>x</script></p>", null);
        assertThat(Manuscript.ofBlocks(List.of(block, block)).removed())
                .containsExactly("2 <script> elements were removed");
    }

    @Test
    void htmlSaysWhatItsKindHas() {
        assertThat(read(block(null, BlockType.HEADING, "<h3>a</h3>", null)).level()).isEqualTo(3);
        assertThat(read(block(null, BlockType.QUOTE, "<blockquote>a<footer>b</footer></blockquote>", null)).attribution())
                .isEqualTo("b");
        Block list = read(block(null, BlockType.LIST, "<ol><li>a<li><b>b</b></ol>", "a\nb"));
        assertThat(list.items()).containsExactly("a", "b");
        assertThat(list.ordered()).isTrue();
    }

    @Test
    void aListIsMadeOfItsItems() {
        Block list = read(new Block(null, BlockType.LIST, null, null, null, null, List.of(" a  & b", "c"), null, null));
        assertThat(list.html()).isEqualTo("<ul><li>a &amp; b</li><li>c</li></ul>");
        assertThat(list.text()).isEqualTo("a & b\nc");
        assertThat(list.ordered()).isFalse();
    }

    @Test
    void anImageKeepsWhatMarkupDoesNotSay() {
        String html = "<figure><img src='/a.webp' alt='A gate' width=600 height=338>"
                + "<figcaption>The <i>gate</i>.</figcaption></figure>";
        Block block = read(new Block(null, BlockType.IMAGE, html, null, null, null, null, null, IMAGE));
        assertThat(block.image()).isEqualTo(IMAGE);
        assertThat(block.html()).contains("The <em>gate</em>.");
        Block bare = new Block(null, BlockType.IMAGE, null, null, null, null, null, null, IMAGE);
        assertThat(read(bare).text()).isEqualTo("The gate.");
    }

    @Test
    void everythingThatDoesNotFitIsTold() {
        List<Block> given = Arrays.asList(
                Block.paragraph("fine"),
                null,
                block(null, null, null, "a"),
                block(null, BlockType.PARAGRAPH, null, " \u200b"),
                block(null, BlockType.PARAGRAPH, "<p>a</p><p>b</p>", null),
                block(null, BlockType.PARAGRAPH, "<h2>a</h2>", null),
                block(null, BlockType.PARAGRAPH, "<script>a</script>", null),
                block(null, BlockType.PARAGRAPH, "<p>a</p>", "b"),
                block(null, BlockType.HEADING, null, "a"),
                Block.heading("a", 1),
                new Block(null, BlockType.HEADING, "<h3>a</h3>", null, 2, null, null, null, null),
                new Block(null, BlockType.PARAGRAPH, null, "a", 2, true, List.of(), "b", IMAGE),
                block(null, BlockType.LIST, null, "a"),
                new Block(null, BlockType.LIST, null, null, null, null, Arrays.asList("a", " ", null), null, null),
                new Block(null, BlockType.LIST, null, "a b", null, null, List.of("a", "b"), null, null),
                new Block(null, BlockType.LIST, "<ul><li>a</ul>", null, null, true, List.of("b"), null, null),
                new Block(null, BlockType.QUOTE, "<blockquote>a</blockquote>", null, null, null, null, "b", null),
                block(null, BlockType.IMAGE, null, "a"));
        assertThat(faults(given)).extracting(Fault::path).containsExactly("body[1]", "body[2].type", "body[3].text",
                "body[4].html", "body[5].html", "body[6].html", "body[7].text", "body[8].level", "body[9].level",
                "body[10].level", "body[11].level", "body[11].ordered", "body[11].items", "body[11].attribution",
                "body[11].image", "body[12].items", "body[13].items[1]", "body[13].items[2]", "body[14].text",
                "body[15].ordered", "body[15].items", "body[16].attribution", "body[17].image");
    }

    @Test
    void anImageMustBeOneThatCanBeShown() {
        Image image = new Image("javascript:x", null, null, null, 0, 100_000,
                Arrays.asList(new Rendition("//a.example/b", -1, null), null));
        assertThat(faults(List.of(new Block(null, BlockType.IMAGE, null, null, null, null, null, null, image))))
                .extracting(Fault::path).containsExactly("body[0].image.url", "body[0].image.width", "body[0].image.height",
                        "body[0].image.renditions[0].url", "body[0].image.renditions[0].width",
                        "body[0].image.renditions[1]");
    }

    @Test
    void anImageAndItsMarkupMustAgree() {
        String html = "<figure><img src='/b.webp' alt=b width=1 height=1><figcaption>b</figcaption></figure>";
        assertThat(faults(List.of(new Block(null, BlockType.IMAGE, html, null, null, null, null, null, IMAGE))))
                .extracting(Fault::path).containsExactly("body[0].image.url", "body[0].image.alt", "body[0].image.caption",
                        "body[0].image.width", "body[0].image.height");
    }

    @Test
    void faultsAreToldUpToALimit() {
        assertThat(faults(Collections.nCopies(2_000, block(null, null, null, null)))).hasSize(50);
    }

    @Test
    void aFaultSaysHowToMendItAndRepeatsNothing() {
        Block block = block("b1", BlockType.PARAGRAPH, "<p>a</p><ul><li>\u202eb</ul>", null);
        assertThatExceptionOfType(UnreadableManuscriptException.class).isThrownBy(() -> Manuscript.ofBlocks(List.of(block)))
                .withMessage("body[0].html must make one block of type paragraph, and makes 2");
    }

    private static Block read(Block given) {
        return Manuscript.ofBlocks(List.of(given)).blocks().get(0);
    }

    private static List<Fault> faults(List<Block> given) {
        return catchThrowableOfType(UnreadableManuscriptException.class, () -> Manuscript.ofBlocks(given)).faults();
    }

    private static Block block(String id, BlockType type, String html, String text) {
        return new Block(id, type, html, text, null, null, null, null, null);
    }
}
