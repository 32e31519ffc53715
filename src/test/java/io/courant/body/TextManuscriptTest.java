package io.courant.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextManuscriptTest {

    @Test
    void blankLinesSeparateParagraphs() {
        assertThat(text("One\nline.\r\n\r\n  Two. \t\n\u00a0\n\n\nThree.\n")).containsExactly("One line.", "Two.", "Three.");
    }

    @Test
    void textIsText() {
        assertThat(Manuscript.ofText("<b>1 &lt; 2</b>").blocks()).extracting(Block::html)
                .containsExactly("<p>&lt;b&gt;1 &amp;lt; 2&lt;/b&gt;</p>");
    }

    @Test
    void nothingIsNoBlock() {
        assertThat(text("")).isEmpty();
        assertThat(text(" \n\u200b\n")).isEmpty();
    }

    @Test
    void itsCharactersAreCleaned() {
        Manuscript manuscript = Manuscript.ofText("cafe\u0301\u0000\n\u202e\nabc\ufeff");
        assertThat(manuscript.blocks()).extracting(Block::text).containsExactly("caf\u00e9", "abc");
        assertThat(manuscript.removed()).containsExactly("a character that turns the direction of the text was removed");
    }

    private static List<String> text(String given) {
        return Manuscript.ofText(given).blocks().stream().map(Block::text).toList();
    }
}
