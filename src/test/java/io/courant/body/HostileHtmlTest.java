package io.courant.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.body.UnreadableManuscriptException.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is known to run code in a page does nothing here, wherever it stands and by whichever door it comes. */
class HostileHtmlTest {

    private static final Pattern CHARACTER = Pattern.compile("\\{U\\+([0-9A-F]{4})}");
    /** Places in which a parser reads differently; %s is the vector. */
    private static final List<String> PLACES = List.of("%s", "<p>%s</p>", "<p><a href='/x'><em>%s</em></a></p>",
            "<ul><li>%s</li></ul>", "<table><tr><td>%s</td><td>%s</td></tr></table>", "<table>%s</table>",
            "<blockquote><p>said</p><footer>%s</footer></blockquote>", "<h2>%s</h2>", "<pre>%s</pre>",
            "<figure><img src='/x.png'><figcaption>%s</figcaption></figure>", "<select>%s</select>%s", "<svg>%s</svg>%s",
            "<math><mtext>%s</mtext></math>%s", "<noscript>%s</noscript>%s", "<title>%s</title>%s", "<style>%s</style>%s",
            "<textarea>%s</textarea>%s", "<xmp>%s</xmp>%s", "<template>%s</template>%s", "<iframe>%s</iframe>%s",
            "<!--%s-->%s", "<![CDATA[%s]]>", "<a href=\"%s\">x</a>", "<a href='%s'>x</a>", "<a href=%s>x</a>",
            "<abbr title=\"%s\">x</abbr>", "<abbr title='%s'>x</abbr>", "<img src=\"%s\" alt=\"%s\">",
            "<img src=/x.png alt='%s' width='%s'>", "<time datetime=\"%s\">x</time>", "<p class=\"%s\" id='%s'>x</p>");

    static List<String> vectors() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
                HostileHtmlTest.class.getResourceAsStream("/body/hostile-html.txt")), UTF_8))) {
            return lines.lines().filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .map(line -> CHARACTER.matcher(line).replaceAll(HostileHtmlTest::character)).toList();
        }
    }

    private static String character(MatchResult code) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16)));
    }

    @Test
    void thereAreManyOfThem() throws IOException {
        assertThat(vectors()).hasSizeGreaterThan(250).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingOfItIsLeftInHtml(String vector) {
        for (String place : PLACES) {
            List<Block> blocks = Manuscript.ofHtml("<p>before</p>" + place.replace("%s", vector)).blocks();
            assertThat(blocks.get(0).html()).isEqualTo("<p>before</p>");
            blocks.forEach(Harmless::check);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingOfItIsReadFromText(String vector) {
        Manuscript.ofText("before\n\n" + vector).blocks().forEach(Harmless::check);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingOfItIsLeftInAnyFieldOfABlock(String vector) {
        Image image = new Image("/x.png", vector, null, vector, null, null, null);
        Manuscript.ofBlocks(List.of(Block.paragraph("x" + vector), Block.heading("x" + vector, 3),
                new Block(vector, BlockType.QUOTE, null, "x" + vector, null, null, null, vector, null),
                new Block(vector, BlockType.LIST, null, null, null, true, List.of("x" + vector), null, null),
                new Block(vector, BlockType.IMAGE, null, vector, null, null, null, null, image)))
                .blocks().forEach(Harmless::check);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingOfItIsLeftInTheHtmlOfABlock(String vector) {
        Block block = new Block("b1", BlockType.PARAGRAPH, "<p>x" + vector, null, null, null, null, null, null);
        try {
            Manuscript.ofBlocks(List.of(block)).blocks().forEach(Harmless::check);
        } catch (UnreadableManuscriptException e) {
            assertThat(e.faults()).extracting(Fault::path).containsExactly("body[0].html");
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingOfItIsStoredIfNobodyReadItBefore(String vector) {
        Block block = new Block(null, BlockType.PARAGRAPH, "<p>x" + vector, "x", null, null, null, null, null);
        Body.following(List.of(), List.of(block)).blocks().forEach(Harmless::check);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingOfItIsTakenForTheAddressOfAPicture(String vector) {
        Image image = new Image(vector, null, null, null, null, null, null);
        Block block = new Block(null, BlockType.IMAGE, null, null, null, null, null, null, image);
        try {
            Manuscript.ofBlocks(List.of(block)).blocks().forEach(Harmless::check);
        } catch (UnreadableManuscriptException e) {
            assertThat(e.faults()).extracting(Fault::path).containsExactly("body[0].image.url");
        }
    }
}
