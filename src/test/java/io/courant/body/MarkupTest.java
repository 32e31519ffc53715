package io.courant.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MarkupTest {

    private static final Pattern UNESCAPED = Pattern.compile("[<>]|&(?!(amp|lt|gt|quot|#824);)");

    @Test
    void aListIsAsItWasNumbered() {
        assertThat(Markup.of(list("a & b", false, "a", "b"))).isEqualTo("<ul><li>a</li><li>b</li></ul>");
        assertThat(Markup.of(list("a & b", true, "a", "b"))).isEqualTo("<ol><li>a</li><li>b</li></ol>");
    }

    @Test
    void aHeadingHasItsLevel() {
        assertThat(Markup.of(Block.heading("The bill", 3))).isEqualTo("<h3>The bill</h3>");
    }

    @Test
    void anImageSaysOnlyWhatIsKnown() {
        Image bare = new Image("/a.webp", null, null, null, null, null, null);
        assertThat(Markup.of(Block.image(bare, Phrasing.NONE)))
                .isEqualTo("<figure><img src=\"/a.webp\"><figcaption></figcaption></figure>");
        Image sized = new Image("/a.webp", "", null, null, 600, 338, null);
        assertThat(Markup.of(Block.image(sized, Phrasing.NONE)))
                .isEqualTo("<figure><img src=\"/a.webp\" alt=\"\" width=\"600\" height=\"338\">"
                        + "<figcaption></figcaption></figure>");
    }

    @Test
    void aSlashOverATagCannotBecomePartOfIt() {
        String html = Markup.of(Block.paragraph("\u0338 onclick=x"));
        assertThat(Normalizer.normalize(html, Normalizer.Form.NFC)).startsWith("<p>");
    }

    @Property
    void nothingOfATextSurvivesAsMarkup(@ForAll("texts") String text) {
        assertThat(UNESCAPED.matcher(Markup.escaped(text)).find()).isFalse();
        assertThat(unescaped(Markup.escaped(text))).isEqualTo(text);
    }

    @Property
    void aParagraphIsOneElement(@ForAll("texts") String text) {
        holds(Markup.of(Block.paragraph(text)), "<p>", text, "</p>");
    }

    @Property
    void aHeadingIsOneElement(@ForAll("texts") String text) {
        holds(Markup.of(Block.heading(text, 2)), "<h2>", text, "</h2>");
    }

    @Property
    void aListItemIsOneElement(@ForAll("texts") String text) {
        holds(Markup.of(list(text, false, text)), "<ul><li>", text, "</li></ul>");
    }

    @Property
    void aQuotesAttributionIsText(@ForAll("texts") String text) {
        Block quote = new Block("b1", BlockType.QUOTE, null, "Said.", null, null, null, text, null);
        holds(Markup.of(quote), "<blockquote><p>Said.</p><footer>", text, "</footer></blockquote>");
    }

    @Property
    void anImagesAddressDescriptionAndCaptionAreText(@ForAll("texts") String text) {
        Image image = new Image(text, text, null, null, null, null, null);
        String html = Markup.of(new Block("b1", BlockType.IMAGE, null, text, null, null, null, null, image));
        String[] parts = html.split("\"", -1);
        assertThat(parts[0]).isEqualTo("<figure><img src=");
        assertThat(parts[2]).isEqualTo(" alt=");
        holds(parts[1], "", text, "");
        holds(parts[3], "", text, "");
        holds(html.substring(html.indexOf("\">") + 1), "><figcaption>", text, "</figcaption></figure>");
    }

    private static Block list(String text, boolean ordered, String... items) {
        return new Block("b1", BlockType.LIST, null, text, null, ordered, List.of(items), null, null);
    }

    private static void holds(String html, String before, String text, String after) {
        assertThat(html).startsWith(before).endsWith(after);
        String within = html.substring(before.length(), html.length() - after.length());
        assertThat(UNESCAPED.matcher(within).find()).isFalse();
        assertThat(unescaped(within)).isEqualTo(text);
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&#824;", "\u0338").replace("&amp;", "&");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> dangerous = Arbitraries.of("<", ">", "&", "\"", "'", "<script>", "</p>", "&lt;", "&amp;", "&#60;", "%s",
                "%1$s", "$1", "\\", "a", " ", "\" onerror=\"", "<!--", "]]>");
        return Arbitraries.oneOf(Arbitraries.strings().filter(text -> text.indexOf('\u0002') < 0 && text.indexOf('\u0003') < 0),
                dangerous.list().ofMaxSize(12).map(list -> String.join("", list)));
    }
}
