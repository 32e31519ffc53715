package io.courant.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

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
    void aBlockThatIsRewordedIsANewOne() {
        assertThat(ids(next(first("One.", "Two."), "One.", "Two, mended."))).containsExactly("b1", "b3");
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
}
