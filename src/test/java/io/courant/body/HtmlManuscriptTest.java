package io.courant.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlManuscriptTest {

    /** As a content management system exports it. */
    private static final String EXPORT = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>The lock keeper – Strait &amp; Shore</title>
            <style>.lead { font-weight: bold }</style><script async src="https://ads.example/a.js"></script></head>
            <body class="single">
            <article id="post-4711">
              <h1 class="entry-title">The lock keeper’s last week</h1>
              <p class="lead"><b>PORT ALDOUS</b> &ndash; After 31&nbsp;years at the Ferrow lock,
                 Edda Quint has <a href="/articles/ferrow-lock?a=1&b=2" target="_blank"
                 onclick="track(1)">handed over</a> her keys.</p>
              <div class="ad"><iframe src="https://ads.example/frame"></iframe></div>
              <p>&nbsp;</p>
              <h2><span style="color:red">What the book says</span></h2>
              <p>The lock book for <time datetime="2026-10-12">12 October</time> has <em>three</em> entries.<br>
              Two of them are <abbr title="Gross tonnage">GT</abbr> figures.<br><br>The third is a recipe.</p>
              <ul>
                <li>Barges: 14</li>
                <li>Yachts: <strong>9</strong>
                  <ul><li>with a dog: 4</li></ul>
                </li>
              </ul>
              <figure class="wp-block-image size-large"><a href="/full.jpg"><img loading="lazy" src="/images/lock.jpg"
                 srcset="/images/lock-2x.jpg 2x" alt="A woman locks a gate" width="1200" height="675"></a>
                <figcaption>Edda Quint at the gate. <cite>Photograph: Odo Blake</cite></figcaption></figure>
              <blockquote class="pullquote"><p>Water does not read the timetable.</p><p>It never has.</p>
                <cite>&mdash; Edda Quint</cite></blockquote>
              <table><thead><tr><th>Year</th><th>Boats</th></tr></thead>
                <tbody><tr><td><p>1995</p></td><td>2,310</td></tr><tr><td>2025</td><td></td></tr></tbody></table>
              <hr>
              Write to <a href="mailto:desk@strait.example">the desk</a> or see <a href="javascript:void(0)">here</a>.
            </article>
            </body></html>
            """;

    @Test
    void anExportBecomesBlocksInOrder() {
        assertThat(html(EXPORT)).containsExactly(
                "<h2>The lock keeper’s last week</h2>",
                "<p><strong>PORT ALDOUS</strong> – After 31\u00a0years at the Ferrow lock, Edda Quint has "
                        + "<a href=\"/articles/ferrow-lock?a=1&amp;b=2\">handed over</a> her keys.</p>",
                "<h2>What the book says</h2>",
                "<p>The lock book for <time datetime=\"2026-10-12\">12 October</time> has <em>three</em> entries.<br>"
                        + "Two of them are <abbr title=\"Gross tonnage\">GT</abbr> figures.</p>",
                "<p>The third is a recipe.</p>",
                "<ul><li>Barges: 14</li><li>Yachts: <strong>9</strong></li><li>with a dog: 4</li></ul>",
                "<figure><img src=\"/images/lock.jpg\" alt=\"A woman locks a gate\" width=\"1200\" height=\"675\">"
                        + "<figcaption>Edda Quint at the gate. <cite>Photograph: Odo Blake</cite></figcaption></figure>",
                "<blockquote><p>Water does not read the timetable.</p><p>It never has.</p>"
                        + "<footer>Edda Quint</footer></blockquote>",
                "<p>Year | Boats</p>", "<p>1995 | 2,310</p>", "<p>2025</p>",
                "<p>Write to <a href=\"mailto:desk@strait.example\">the desk</a> or see here.</p>");
    }

    @Test
    void itsSenderIsToldWhatWasTakenOut() {
        assertThat(Manuscript.ofHtml(EXPORT).removed()).containsExactly("a <meta> element was removed",
                "a <title> element was removed", "a <style> element was removed", "a <script> element was removed",
                "the attribute onclick of <a> was removed", "an <iframe> element was removed",
                "a list within a list was made into its items", "a <table> was made into paragraphs",
                "a link to a javascript: address was unlinked");
    }

    @Test
    void aBlockHasAllThatItsKindHas() {
        List<Block> blocks = Manuscript.ofHtml(EXPORT).blocks();
        assertThat(blocks).extracting(Block::id).containsOnlyNulls();
        assertThat(blocks.get(0).level()).isEqualTo(2);
        assertThat(blocks.get(3).text()).isEqualTo(
                "The lock book for 12 October has three entries.\nTwo of them are GT figures.");
        assertThat(blocks.get(5).items()).containsExactly("Barges: 14", "Yachts: 9", "with a dog: 4");
        assertThat(blocks.get(5).ordered()).isFalse();
        assertThat(blocks.get(5).text()).isEqualTo("Barges: 14\nYachts: 9\nwith a dog: 4");
        assertThat(blocks.get(6).image()).isEqualTo(new Image("/images/lock.jpg", "A woman locks a gate",
                "Edda Quint at the gate. Photograph: Odo Blake", null, 1200, 675, null));
        assertThat(blocks.get(7).attribution()).isEqualTo("Edda Quint");
        assertThat(blocks.get(7).text()).isEqualTo("Water does not read the timetable.\nIt never has.");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", value = {
            "loose <p>one</p> text => <p>loose</p> <p>one</p> <p>text</p>",
            "<div>a<div>b</div>c</div> => <p>a</p> <p>b</p> <p>c</p>",
            "<em>a<p>b</p></em>c => <p><em>a</em></p> <p><em>b</em></p> <p>c</p>",
            "<p> a <b> b </b> c </p> => <p>a <strong>b</strong> c</p>",
            "<i></i><p><em> <br></em></p> => ''",
            "<b>a<strong>b</strong></b> => <p><strong>ab</strong></p>",
            "<del>1</del> <ins>2</ins> <mark>3</mark> <font>4</font> => <p><s>1</s> 2 3 4</p>",
            "a<br><br><br>b<br>c<br> => <p>a</p> <p>b<br>c</p>",
            "<em>a<br><br>b</em> => <p><em>a</em></p> <p><em>b</em></p>",
            "<pre> a  b  </pre> => <p>a b</p>",
            "<h1>a</h1><h6>b</h6><h3><div>c</div>d</h3> => <h2>a</h2> <h6>b</h6> <h3>c<br>d</h3>",
            "<ol><li>a<p>b</p><li>c</ol> => <ol><li>a<br>b</li><li>c</li></ol>",
            "<dl><dt>a<dd>b</dl> => <p>a</p> <p>b</p>",
            "<blockquote>a <cite>b</cite> c</blockquote> => <blockquote><p>a <cite>b</cite> c</p></blockquote>",
            "<blockquote><p>a</p><footer>– <b>b</b>, c</footer></blockquote> => "
                    + "<blockquote><p>a</p><footer>b, c</footer></blockquote>",
            "<blockquote>a<blockquote>b</blockquote></blockquote> => <blockquote><p>a</p><p>b</p></blockquote>",
            "<blockquote>a<footer>b</footer><img src=/a></blockquote> => <blockquote><p>a</p><footer>b</footer></blockquote> "
                    + "<figure><img src=\"/a\"><figcaption></figcaption></figure>",
            "<figure><blockquote>a</blockquote><figcaption>b</figcaption></figure> => "
                    + "<blockquote><p>a</p><footer>b</footer></blockquote>",
            "<blockquote>a</blockquote><figure><figcaption>b</figcaption></figure> => <blockquote><p>a</p></blockquote> <p>b</p>",
            "<figure><pre>a</pre><figcaption>b</figcaption></figure> => <p>a</p> <p>b</p>",
            "<figure><figcaption>b</figcaption><img src=/a></figure> => "
                    + "<figure><img src=\"/a\"><figcaption>b</figcaption></figure>",
            "a<img src=/a alt>b => <p>a</p> <figure><img src=\"/a\" alt=\"\"><figcaption></figcaption></figure> <p>b</p>",
            "<ul><li>a<img src=/a><li>b</ul> => <ul><li>a</li></ul> "
                    + "<figure><img src=\"/a\"><figcaption></figcaption></figure> <ul><li>b</li></ul>",
            "<img src=/a width=50% height=0> => <figure><img src=\"/a\"><figcaption></figcaption></figure>",
            "<table><tr><td><p>a</p><p>b</p></table> => <p>a</p> <p>b</p>",
            "<table><tr><th><th>x<tr><td>y<td><td>z</table> => <p>x</p> <p>y | | z</p>",
            "<a href='/x'>a <a href='/y'>b</a></a> => <p><a href=\"/x\">a</a> <a href=\"/y\">b</a></p>",
            "<a href=HTTPS://A.example/ä>a</a> => <p><a href=\"HTTPS://A.example/ä\">a</a></p>",
            "<a href='/a b\"c'>a</a> => <p><a href=\"/a%20b%22c\">a</a></p>",
            "<a href=/>a</a> <a href=x>b</a> <a href='#n'>1</a> <a name=n>2</a> => <p><a href=\"/\">a</a> b 1 2</p>",
            "<time>a</time> <time datetime='next week'>b</time> <abbr>c</abbr> => <p>a b c</p>",
            "1 &lt; 2 &amp;amp; 3 => <p>1 &lt; 2 &amp;amp; 3</p>",
    })
    void elementsAreReadAsAReaderSeesThem(String given, String expected) {
        assertThat(String.join(" ", html(given))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iframe", "object", "embed", "applet", "video", "audio", "canvas", "form", "button", "select",
            "textarea", "svg", "math", "template", "style", "script", "link", "meta", "base", "title", "noscript", "xmp"})
    void whatIsNoTextOfAnArticleIsTakenOutWhole(String name) {
        boolean empty = List.of("embed", "link", "meta", "base").contains(name);
        Manuscript manuscript = Manuscript.ofHtml("<p>a <" + name + ">" + (empty ? "" : "x</" + name + ">") + " b");
        assertThat(String.join(" ", manuscript.blocks().stream().map(Block::text).toList())).isEqualTo("a b");
        assertThat(manuscript.removed()).singleElement().asString().matches("an? <" + name + "> element was removed");
    }

    @Test
    void linesOfPreformattedTextStay() {
        assertThat(html("<pre>\na\n  b\r\n\n\nc</pre>")).containsExactly("<p>a<br>b</p>", "<p>c</p>");
    }

    @Test
    void anImageThatNobodyDescribedHasNoDescription() {
        Image image = Manuscript.ofHtml("<img src='https://a.example/b.png'>").blocks().get(0).image();
        assertThat(image.alt()).isNull();
        assertThat(image.caption()).isNull();
    }

    @Test
    void aPictureFromNowhereIsToldOf() {
        Manuscript manuscript = Manuscript.ofHtml("<img src=data:image/png,x><img src='data:y'><img><img src=a.png>");
        assertThat(manuscript.blocks()).isEmpty();
        assertThat(manuscript.removed()).containsExactly("2 pictures with data: addresses were removed",
                "a picture with an empty address was removed", "a picture with a relative address was removed");
    }

    @Test
    void charactersThatDeceiveAreTakenOut() {
        Manuscript manuscript = Manuscript.ofHtml("<p>cafe\u0301\u0000 \ud800a&#x202E;b\u2066c\u0007</p>");
        assertThat(manuscript.blocks()).extracting(Block::text).containsExactly("caf\u00e9 abc");
        assertThat(manuscript.removed()).containsExactly("2 characters that turn the direction of the text were removed");
    }

    @Test
    void aCharacterThatIsNoneDoesNotEndTheText() {
        assertThat(html("\uffff<p>a\uffffb\u0000</p>\uffff<p>c</p>")).containsExactly("<p>ab</p>", "<p>c</p>");
    }

    private static List<String> html(String given) {
        return Manuscript.ofHtml(given).blocks().stream().map(Block::html).toList();
    }
}
