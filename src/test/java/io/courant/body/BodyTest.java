package io.courant.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    @Test
    void aFirstVersionIsNumberedFromOne() {
        assertThat(ids(first("One.", "Two.", "Three."))).containsExactly("b1", "b2", "b3");
    }

    @Test
    void aBlockThatIsPutInBetweenGetsANumberOfItsOwn() {
        assertThat(ids(next(first("One.", "Three."), "One.", "Two.", "Three."))).containsExactly("b1", "b3", "b2");
    }

    @Test
    void aBlockThatIsRewordedWhereItStandsKeepsItsId() {
        assertThat(ids(next(first("One.", "The bill is two.", "Three."), "One.", "The bill was two.", "Three.")))
                .containsExactly("b1", "b2", "b3");
        assertThat(ids(next(first("The bill is one.", "The bill is two."), "The bill was one.", "The bill was two.")))
                .containsExactly("b1", "b2");
        assertThat(ids(next(first("One.", "Two.", "The bill is three."), "One.", "New here.", "The bill was three.")))
                .as("one before it is replaced").containsExactly("b1", "b4", "b3");
    }

    @Test
    void aBlockThatSaysSomethingElseIsANewOne() {
        assertThat(ids(next(first("One.", "The bill is two."), "One.", "Gulls were seen."))).containsExactly("b1", "b3");
        assertThat(ids(next(first("The bill is one.", "Two."), "Two.", "The bill was one.")))
                .as("it is reworded, and stands elsewhere").containsExactly("b2", "b3");
    }

    @Test
    void twoTextsWithNothingInCommonAreComparedInNoTime() {
        String[] before = IntStream.range(0, 2_000).mapToObj(one -> "old " + one + " words".repeat(200)).toArray(String[]::new);
        String[] now = IntStream.range(0, 2_000).mapToObj(one -> "new " + one + " texts".repeat(200)).toArray(String[]::new);
        assertThat(ids(next(first(before), now))).hasSize(2_000).doesNotHaveDuplicates();
    }

    @Test
    void blocksThatChangePlacesKeepTheirIds() {
        assertThat(ids(next(first("One.", "Two."), "Two.", "One."))).containsExactly("b2", "b1");
    }

    @Test
    void aHeadingWithTheWordsOfAParagraphIsAnotherBlock() {
        Body before = first("The bill");
        assertThat(ids(Body.following(before.blocks(), List.of(Block.heading("The bill", 2))))).containsExactly("b2");
    }

    @Test
    void aBlockThatBringsItsIdKeepsItHoweverItIsReworded() {
        Body before = first("One.", "Two.");
        List<Block> now = List.of(Block.paragraph("New."), Block.paragraph("Two, mended.").numbered("b2"),
                Block.paragraph("One."));
        assertThat(ids(Body.following(before.blocks(), now))).containsExactly("b3", "b2", "b1");
    }

    @Test
    void anIdThatIsBroughtIsNobodyElses() {
        Body before = first("One.", "One.");
        List<Block> now = List.of(Block.paragraph("One."), Block.paragraph("Mended.").numbered("b1"),
                Block.paragraph("One."));
        assertThat(ids(Body.following(before.blocks(), now))).containsExactly("b2", "b1", "b3");
    }

    @Test
    void theFirstOfTwoBlocksWithOneIdKeepsIt() {
        List<Block> now = List.of(Block.paragraph("One.").numbered("b7"), Block.paragraph("Copy.").numbered("b7"));
        assertThat(ids(Body.following(List.of(), now))).containsExactly("b7", "b8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "b", "7", "B7", "b-7", "b1234567", "b7 ", " b7", "b7\n", "b\u0667", "x7",
            "b99999999999999999999"})
    void anIdOfAnotherFormIsNone(String id) {
        assertThat(ids(Body.following(first("One.").blocks(), List.of(Block.paragraph("One.").numbered(id),
                Block.paragraph("Two.").numbered(id))))).containsExactly("b1", "b2");
    }

    @Test
    void newNumbersAreAboveAllOthers() {
        List<Block> now = List.of(Block.paragraph("One."), Block.paragraph("Two.").numbered("b900"));
        assertThat(ids(Body.following(first("Old.").blocks(), now))).containsExactly("b901", "b900");
    }

    @Test
    void markupThatWasMadeHereIsKept() {
        List<Block> now = Manuscript.ofHtml("<p>The <i>Esk</i> is late.</p>").blocks();
        Body body = Body.following(List.of(), now);
        assertThat(body.blocks()).extracting(Block::html).containsExactly("<p>The <em>Esk</em> is late.</p>");
        assertThat(Body.following(body.blocks(), now)).isEqualTo(body);
    }

    @Test
    void aBlockThatIsEmphasisedKeepsItsId() {
        Body before = first("The Esk");
        List<Block> now = Manuscript.ofHtml("<p>The <i>Esk</i>").blocks();
        assertThat(ids(Body.following(before.blocks(), now))).containsExactly("b1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p onclick=x>One.</p>", "<p>Two.</p>", "<p><em>One</em></p>", "<p>One.</p><p>One.</p>",
            "<h2>One.</h2>", ""})
    void markupThatSaysSomethingElseIsMadeAnew(String html) {
        Block block = new Block(null, BlockType.PARAGRAPH, html, "One.", null, null, null, null, null);
        assertThat(Body.following(List.of(), List.of(block)).blocks()).extracting(Block::html)
                .containsExactly("<p>One.</p>");
    }

    @Property
    void noIdIsGivenTwiceWhateverIdsAreBrought(@ForAll("distinct") Set<String> before,
            @ForAll("brought") List<Block> now) {
        Body body = Body.following(first(before.toArray(String[]::new)).blocks(), now);
        assertThat(ids(body)).doesNotHaveDuplicates().allMatch(id -> id.matches("b[0-9]{1,6}"));
        assertThat(body.blocks()).extracting(Block::text).isEqualTo(now.stream().map(Block::text).toList());
    }

    @Property
    void noTwoBlocksShareAnId(@ForAll("versions") List<List<String>> versions) {
        assertThat(ids(history(versions))).doesNotHaveDuplicates();
    }

    @Property
    void theTextIsWhatWasGivenInThatOrder(@ForAll("versions") List<List<String>> versions) {
        assertThat(history(versions).blocks()).extracting(Block::text).isEqualTo(versions.get(versions.size() - 1));
    }

    @Property
    void whatDoesNotChangeKeepsItsId(@ForAll("distinct") Set<String> before, @ForAll("distinct") Set<String> after) {
        Body old = first(before.toArray(String[]::new));
        Body now = next(old, after.toArray(String[]::new));
        Set<String> kept = new HashSet<>(before);
        kept.retainAll(after);
        kept.forEach(text -> assertThat(id(now, text)).isEqualTo(id(old, text)));
    }

    @Property
    void whatIsNewGetsAnIdThatWasNotThere(@ForAll("distinct") Set<String> before, @ForAll("distinct") Set<String> after) {
        Body old = first(before.toArray(String[]::new));
        Body now = next(old, after.toArray(String[]::new));
        Set<String> added = new HashSet<>(after);
        added.removeAll(before);
        assertThat(added.stream().map(text -> id(now, text)).collect(Collectors.toSet())).doesNotContainAnyElementsOf(ids(old));
    }

    @Property
    void theSameBodyAgainIsTheSameBody(@ForAll("versions") List<List<String>> versions) {
        Body body = history(versions);
        assertThat(Body.following(body.blocks(), body.blocks())).isEqualTo(body);
    }

    @Test
    void wordsAreCountedAsAPersonWould() {
        assertThat(first("The tunnel’s bill: 2.1 billion marks – so-called \"savings\" aside.").words()).isEqualTo(9);
    }

    @Test
    void theLeadIsTheRunningTextOnOneLine() {
        List<Block> blocks = List.of(Block.paragraph("One\n line."), Block.heading("Heading", 2), Block.paragraph("Two."));
        assertThat(new Body(blocks).lead()).isEqualTo("One line. Two.");
    }

    @Test
    void theLeadNeverEndsInHalfACharacter() {
        assertThat(first("a" + "𐐨".repeat(2_000)).lead()).isEqualTo("a" + "𐐨".repeat(999));
    }

    private static Body first(String... paragraphs) {
        return next(new Body(List.of()), paragraphs);
    }

    private static Body next(Body before, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String text : paragraphs) {
            blocks.add(Block.paragraph(text));
        }
        return Body.following(before.blocks(), blocks);
    }

    private static Body history(List<List<String>> versions) {
        Body body = new Body(List.of());
        for (List<String> version : versions) {
            body = next(body, version.toArray(String[]::new));
        }
        return body;
    }

    private static List<String> ids(Body body) {
        return body.blocks().stream().map(Block::id).toList();
    }

    private static String id(Body body, String text) {
        return body.blocks().stream().filter(block -> block.text().equals(text)).findFirst().orElseThrow().id();
    }

    /** Few different texts, so that blocks repeat, come back and change places. */
    @Provide
    Arbitrary<List<List<String>>> versions() {
        return Arbitraries.of("One.", "Two.", "Three.", "Four.", "Five.").list().ofMaxSize(6).list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<Set<String>> distinct() {
        return Arbitraries.of("One.", "Two.", "Three.", "Four.", "Five.", "Six.").set().ofMinSize(1);
    }

    @Provide
    Arbitrary<List<Block>> brought() {
        Arbitrary<String> ids = Arbitraries.of("b1", "b2", "b3", "b4", "b12", "b007", "x").injectNull(0.4);
        return Combinators.combine(Arbitraries.of("One.", "Two.", "Three."), ids)
                .as((text, id) -> Block.paragraph(text).numbered(id)).list().ofMaxSize(8);
    }
}
