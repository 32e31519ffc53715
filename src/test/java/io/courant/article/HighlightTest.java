package io.courant.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HighlightTest {

    @Property
    void whatIsHighlightedIsText(@ForAll("texts") String text) {
        String html = new Highlight("\u0002" + text + "\u0003", null).escaped("mark").headline();
        String within = html.substring("<mark>".length(), html.length() - "</mark>".length());
        assertThat(html).isEqualTo("<mark>" + within + "</mark>");
        assertThat(within).doesNotContain("<").doesNotContain(">");
        assertThat(within.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("<", ">", "&", "<script>", "</mark>", "&lt;", "&#60;", "a", " ").list().ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
