package io.courant.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.body.Block;
import io.courant.body.BlockType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is found in a text is put on record only where it is surely said, and by somebody with a name. */
class QuoteDeskTest {

    private final QuoteDesk desk = new QuoteDesk(null, null);

    private List<Said> find(String... paragraphs) {
        return desk.find(Stream.of(paragraphs)
                .map(text -> new Block("b1", BlockType.PARAGRAPH, null, text, null, null, null, null, null)).toList(), "en");
    }

    @Test
    void aPlainQuoteIsFound() {
        assertThat(find("“The lock will open in May,” said Ida Holm, keeper of the lock.")).singleElement().satisfies(said -> {
            assertThat(said.text()).isEqualTo("The lock will open in May");
            assertThat(said.speaker()).isEqualTo("Ida Holm");
            assertThat(said.origin()).isEqualTo(Origin.EXTRACTED);
        });
    }

    @Test
    void wordsThatNobodyIsSaidToHaveSaidAreNot() {
        assertThat(find("On the wall somebody had written “the lock is a promise that was never kept” in red.")).isEmpty();
    }

    @Test
    void whereSomebodySpeaksForABodyThatIsTheRole() {
        assertThat(find("Ida Holm from the Institute for Coastal Research has noted that the lock is closed.")).singleElement()
                .satisfies(said -> assertThat(said.role()).isEqualTo("Institute for Coastal Research"));
    }

    @Test
    void aRunOfCapitalsIsNobodysName() {
        assertThat(find(("Lo" + "ck".repeat(20) + " ").repeat(10) + "said that the boats would sail on Monday."))
                .allSatisfy(said -> assertThat(said.speaker()).isNull());
    }
}
