package io.courant.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However much comes, it is read or refused with a sentence; neither stack nor memory pays for it. */
class ManuscriptBoundsTest {

    @Test
    void aBodyHasSoManyBlocks() {
        assertThat(Manuscript.ofHtml("<p>a".repeat(2_000)).blocks()).hasSize(2_000);
        refused(() -> Manuscript.ofHtml("<p>a".repeat(2_001)), "body has more than 2000 blocks");
        refused(() -> Manuscript.ofText("a\n\n".repeat(2_001)), "body has more than 2000 blocks");
        refused(() -> Manuscript.ofBlocks(Collections.nCopies(2_001, Block.paragraph("a"))),
                "body has more than 2000 blocks");
    }

    @Test
    void aBlockHasATextOfSuchALength() {
        String text = "a".repeat(20_000);
        assertThat(Manuscript.ofHtml("<p>" + text + "</p>").blocks().get(0).text()).isEqualTo(text);
        String message = "body[1].text is longer than 20000 characters";
        refused(() -> Manuscript.ofHtml("<p>a<p><em>a</em>" + text), message);
        refused(() -> Manuscript.ofHtml("<p>a<figure><img src=/a><figcaption>a" + text), message);
        refused(() -> Manuscript.ofHtml("<p>a<ul>" + "<li>aa".repeat(7_000)), message);
        refused(() -> Manuscript.ofText("a\n\na" + text), message);
        refused(() -> Manuscript.ofBlocks(List.of(Block.paragraph("a"), Block.paragraph("a" + text))), message);
    }

    @Test
    void htmlAndTextHaveSuchALength() {
        String blank = " ".repeat(2 * 1024 * 1024);
        assertThat(Manuscript.ofHtml(blank).blocks()).isEmpty();
        assertThat(Manuscript.ofText(blank).blocks()).isEmpty();
        refused(() -> Manuscript.ofHtml(blank + " "), "body is longer than 2097152 characters");
        refused(() -> Manuscript.ofText(blank + " "), "body is longer than 2097152 characters");
    }

    @Test
    void elementsAreNestedSoDeep() {
        assertThat(Manuscript.ofHtml("<div>".repeat(498) + "a").blocks()).extracting(Block::html)
                .containsExactly("<p>a</p>");
        refused(() -> Manuscript.ofHtml("<div>".repeat(499) + "a"), "body has elements nested more than 500 deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<em>", "<ul><li>", "<blockquote>", "<svg>", "<object>", "<table><tr><td>",
            "<figure>"})
    void noDepthOverflowsTheStack(String tags) {
        refused(() -> Manuscript.ofHtml(tags.repeat(100_000) + "a"), "body has elements nested more than 500 deep");
    }

    @Test
    void unclosedTagsCannotMakeMuchOfLittle() {
        String open = "<b><i><u><s><code><em><strong><font a=1><font a=2><font a=3><font a=4>";
        refused(() -> Manuscript.ofHtml(open + "<p>a".repeat(100_000)), "body has more than 100000 elements");
        String link = "<a href='/" + "a".repeat(2_000) + "'><ul>";
        String message = "body would have more than 2097152 characters of HTML";
        refused(() -> Manuscript.ofHtml(link + "<li>a".repeat(5_000)), message);
        Block list = new Block(null, BlockType.LIST, link + "<li>a".repeat(900), null, null, null, null, null, null);
        refused(() -> Manuscript.ofBlocks(List.of(list, list)), message);
    }

    @Test
    void aLetterUnderAMillionAccentsIsLeftAsItIs() {
        assertThat(Manuscript.ofText("e" + "\u0301\u0316".repeat(5_000)).blocks()).extracting(Block::text)
                .containsExactly("e" + "\u0301\u0316".repeat(5_000));
    }

    @Test
    void anAddressHasSuchALength() {
        Manuscript manuscript = Manuscript.ofHtml("<a href='/" + "a".repeat(2_048) + "'>a</a>");
        assertThat(manuscript.blocks()).extracting(Block::html).containsExactly("<p>a</p>");
        assertThat(manuscript.removed()).containsExactly("a link to an overlong address was unlinked");
    }

    @Test
    void aTitleHasSuchALength() {
        Manuscript manuscript = Manuscript.ofHtml("<abbr title='" + "𐐨".repeat(201) + "'>a</abbr>");
        assertThat(manuscript.blocks()).extracting(Block::html)
                .containsExactly("<p><abbr title=\"" + "𐐨".repeat(200) + "\">a</abbr></p>");
        assertThat(manuscript.removed()).containsExactly("the title of an <abbr> was shortened");
    }

    @Test
    void whatWasTakenOutIsToldInFiftySentencesAtMost() {
        StringBuilder html = new StringBuilder("<p on\u202e" + "x".repeat(10_000) + "=1 on<\u0001'=2>a</p>");
        for (int i = 0; i < 100; i++) {
            html.append("<p on").append(i).append("=1 on").append(i).append("=2>a</p>");
        }
        List<String> removed = Manuscript.ofHtml(html.toString()).removed();
        assertThat(removed).hasSize(50).doesNotHaveDuplicates().allMatch(sentence -> sentence.matches("[ -~…]{1,120}"))
                .contains("the attribute on2 of <p> was removed", "the attribute on?? of <p> was removed").last().isEqualTo("further changes: 54");
    }

    private static void refused(ThrowingCallable reading, String message) {
        assertThatExceptionOfType(UnreadableManuscriptException.class).isThrownBy(reading).withMessage(message);
    }
}
