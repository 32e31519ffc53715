package io.courant.difference;

import static io.courant.difference.Versions.body;
import static io.courant.difference.Versions.edits;
import static io.courant.difference.Versions.marked;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    @Test
    void theHeadlineIsComparedByWord() {
        FieldChange change = field("{'headline': 'Tunnel opens in May'}", "{'headline': 'Tunnel opens in June'}");
        assertThat(change.before()).isEqualTo("Tunnel opens in May");
        assertThat(change.after()).isEqualTo("Tunnel opens in June");
        assertThat(marked(change.words())).isEqualTo("Tunnel opens in [-May-]{+June+}");
    }

    @Test
    void aStandfirstThatIsNewWasAbsent() {
        FieldChange change = field("{'standfirst': null}", "{'standfirst': 'At last.'}");
        assertThat(change.before()).isNull();
        assertThat(marked(change.words())).isEqualTo("{+At last.+}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "absent", value = {
        "slug | 'tunnel-opens' | 'tunnel-is-open' | tunnel-opens | tunnel-is-open",
        "publishedAt | '2026-10-02T17:40:00Z' | null | 2026-10-02T17:40:00Z | absent",
        "rank | 1 | 2 | 1 | 2",
        "tags | ['port'] | ['port', 'tunnel'] | [\"port\"] | [\"port\",\"tunnel\"]",
        "authors | ['Lise Maran'] | [] | [\"Lise Maran\"] | absent",
        "section | {'slug': 'news', 'name': 'News'} | absent | {\"slug\":\"news\",\"name\":\"News\"} | absent",
        "image | {'url': '/a.webp'} | {'url': '/b.webp'} | {\"url\":\"/a.webp\"} | {\"url\":\"/b.webp\"}"})
    void otherFieldsAreShownAsTheyWereAndAre(String name, String before, String after, String was, String is) {
        assertThat(field(document(name, before), document(name, after)))
                .isEqualTo(new FieldChange(name, was, is, null));
    }

    /** Quotes are written anew with every version: their ids say nothing, and their places follow from the body. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "absent", value = {
        "absent | [{'text': 'a'}, {'text': 'b'}] | absent | 2 of 2",
        "[{'text': 'a'}, {'text': 'b'}] | [{'text': 'b'}, {'text': 'c'}, {'text': 'd'}] | 1 of 2 | 2 of 3",
        "[{'text': 'a', 'speaker': 'x'}] | [{'text': 'a', 'speaker': 'y'}] | 1 of 1 | 1 of 1",
        "[{'text': 'a'}, {'text': 'b'}] | [{'text': 'b'}, {'text': 'a'}] | 0 of 2 | 0 of 2",
        "[{'text': 'a', 'position': 1}] | [{'text': 'z'}, {'text': 'a', 'position': 2}] | 0 of 1 | 1 of 2"})
    void quotesAndRelatedLinksAreCounted(String before, String after, String was, String is) {
        for (String name : List.of("quotes", "related")) {
            assertThat(field(document(name, before), document(name, after)))
                    .isEqualTo(new FieldChange(name, was, is, null));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{'version': 1, 'id': 'a', 'wordCount': 5, 'excerpt': 'a', 'visible': true} | {'version': 2, 'id': 'b'}",
        "{'createdAt': 'a', 'updatedAt': 'a', 'readingMinutes': 1} | {'createdAt': 'b', 'updatedAt': 'b'}",
        "{'tags': [], 'standfirst': null, 'quotes': []} | {}",
        "{'quotes': [{'id': 1, 'text': 'a', 'block': 'b1', 'start': 1}]} | {'quotes': [{'text': 'a', 'end': 4}]}",
        "{'body': []} | {}"})
    void whatNoEditorWroteIsNoDifference(String before, String after) {
        assertThat(between(before, after)).isEqualTo(new Difference(List.of(), List.of()));
    }

    @Test
    void blocksAreToldInTheOrderOfTheNewBody() {
        Difference difference = Difference.between(
                body("b1:Gone.", "b2:Stays.", "b3:Gone too.", "b4:Opens in May.", "b5:Last."),
                body("b2:Stays.", "b6:New.", "b4:Opens in June.", "b5:Last.", "b7:Newest."));

        assertThat(edits(difference)).containsExactly("removed b1", "removed b3", "added b6", "changed b4", "added b7");
        assertThat(difference.blocks().get(0)).isEqualTo(new BlockChange("b1", Edit.REMOVED, "Gone.", null, null));
        assertThat(difference.blocks().get(2)).isEqualTo(new BlockChange("b6", Edit.ADDED, null, "New.", null));
        assertThat(marked(difference.blocks().get(3).words())).isEqualTo("Opens in [-May-]{+June+}.");
    }

    @Test
    void onlyWhatLeftTheLongestOrderHasMoved() {
        Difference difference = Difference.between(body("b1:One.", "b2:Two.", "b3:Three.", "b4:Four."),
                body("b4:Four.", "b1:One.", "b2:Two.", "b3:Three."));
        assertThat(difference.blocks()).containsExactly(new BlockChange("b4", Edit.MOVED, "Four.", "Four.", null));
        assertThat(difference.touched()).isEmpty();
    }

    @Test
    void aBlockThatMovedAndChangedHasChanged() {
        assertThat(edits(Difference.between(body("b1:One.", "b2:Two.", "b3:Three."),
                body("b3:Drei.", "b1:One.", "b2:Two.")))).containsExactly("changed b3");
    }

    @Test
    void aBlockOfAnotherTypeHasChangedWithoutAWord() {
        ObjectNode after = body("b1:The bill");
        ((ObjectNode) after.at("/body/0")).put("type", "heading").put("html", "<h2>The bill</h2>");
        assertThat(Difference.between(body("b1:The bill"), after).blocks())
                .containsExactly(new BlockChange("b1", Edit.CHANGED, "The bill", "The bill", null));
    }

    @Test
    void touchedNamesFieldsAndBlocks() {
        ObjectNode before = body("b1:One.", "b2:Two.", "b3:Three.").put("headline", "Old").put("slug", "same");
        ObjectNode after = body("b1:Eins.", "b3:Three.", "b4:Four.").put("headline", "New").put("slug", "same");
        assertThat(Difference.between(before, after).touched()).containsExactly("headline", "b1", "b2", "b4");
    }

    @Test
    void itsJsonHasWhatIsKnownAndNothingElse() {
        JsonNode json = Versions.JSON.valueToTree(Difference.between(body("b1:One.").put("headline", "Old"),
                body("b2:Two.").put("headline", "New").put("slug", "new")));
        assertThat(json).isEqualTo(Versions.of("""
                {'fields': [{'field': 'headline', 'before': 'Old', 'after': 'New',
                             'words': [{'op': 'removed', 'text': 'Old'}, {'op': 'added', 'text': 'New'}]},
                            {'field': 'slug', 'after': 'new'}],
                 'blocks': [{'id': 'b1', 'change': 'removed', 'before': 'One.'},
                            {'id': 'b2', 'change': 'added', 'after': 'Two.'}]}"""));
    }

    /** A method that compares every block with every other would take minutes. */
    @Test
    void aBodyTurnedRoundTakesNoLongerThanOneThatIsNot() {
        List<Integer> numbers = IntStream.range(0, 200_000).boxed().collect(Collectors.toList());
        JsonNode before = body(numbers, i -> "b" + i, Object::toString);
        Collections.reverse(numbers);
        assertThat(Difference.between(before, body(numbers, i -> "b" + i, Object::toString)).blocks()).hasSize(199_999)
                .allMatch(change -> change.change() == Edit.MOVED);
    }

    private static String document(String name, String value) {
        return value == null ? "{}" : "{'" + name + "': " + value + "}";
    }

    private static FieldChange field(String before, String after) {
        Difference difference = between(before, after);
        assertThat(difference.blocks()).isEmpty();
        assertThat(difference.fields()).hasSize(1);
        return difference.fields().get(0);
    }

    private static Difference between(String before, String after) {
        return Difference.between(Versions.of(before), Versions.of(after));
    }
}
