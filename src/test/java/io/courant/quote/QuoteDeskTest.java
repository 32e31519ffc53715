package io.courant.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.body.Block;
import io.courant.body.BlockType;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is found in a text is put on record only where it is surely said, and by somebody with a name. */
class QuoteDeskTest {

    private static final String PLAIN = "“The lock will open in May,” said Ida Holm, keeper of the lock.";

    private static List<Said> find(String paragraph) {
        return find("publish", "0.5", paragraph);
    }

    private static List<Said> find(String mode, String confidence, String paragraph) {
        ExtractionConfig config = new SmallRyeConfigBuilder().withMapping(ExtractionConfig.class)
                .withDefaultValue("courant.extraction", mode).withDefaultValue("courant.extraction.confidence", confidence)
                .build().getConfigMapping(ExtractionConfig.class);
        return new QuoteDesk(null, null, config).find(Stream.of(paragraph)
                .map(text -> new Block("b1", BlockType.PARAGRAPH, null, text, null, null, null, null, null)).toList(), "en");
    }

    @Test
    void aPlainQuoteIsFound() {
        assertThat(find(PLAIN)).singleElement().satisfies(said -> {
            assertThat(said.text()).isEqualTo("The lock will open in May");
            assertThat(said.speaker()).isEqualTo("Ida Holm");
            assertThat(said.origin()).isEqualTo(Origin.EXTRACTED);
        });
    }

    @Test
    void wordsThatNobodyIsSaidToHaveSaidAreAtMostSuggested() {
        assertThat(find("On the wall somebody had written “the lock is a promise that was never kept” in red."))
                .extracting(Said::status).containsOnly(QuoteStatus.SUGGESTED);
    }

    @Test
    void whatIsLessSureThanReadersAreToSeeIsSuggested() {
        assertThat(find("publish", "0.98", PLAIN)).extracting(Said::status).containsExactly(QuoteStatus.SUGGESTED);
        assertThat(find("publish", "0.97", PLAIN)).extracting(Said::status).containsExactly(QuoteStatus.PUBLISHED);
        assertThat(find("Ida Holm called for an inquiry.")).extracting(Said::status).containsExactly(QuoteStatus.SUGGESTED);
    }

    @Test
    void nothingIsPublishedWhereAllIsToBeSuggestedAndNothingFoundWhereItIsOff() {
        assertThat(find("suggest", "0.1", PLAIN)).extracting(Said::status).containsExactly(QuoteStatus.SUGGESTED);
        assertThat(find("off", "0.1", PLAIN)).isEmpty();
    }

    @Test
    void aSpeakerWithoutANameIsDescribed() {
        assertThat(find("“The lock is shut,” said a senior official who asked not to be named because the inquiry goes on."))
                .singleElement().satisfies(said -> {
                    assertThat(said.speaker()).isNull();
                    assertThat(said.status()).isEqualTo(QuoteStatus.PUBLISHED);
                    assertThat(said.anonymity()).isEqualTo(new Anonymity("senior official", "because the inquiry goes on"));
                });
    }

    @Test
    void aDescriptionThatIsNoneIsLeftOut() {
        assertThat(find("“The lock is shut,” said a " + "lo".repeat(200) + " official."))
                .allSatisfy(said -> assertThat(said.anonymity()).isNull());
    }

    @Test
    void whereSomebodySpeaksForABodyThatIsTheAffiliation() {
        assertThat(find("Ida Holm from the Institute for Coastal Research has noted that the lock is closed.")).singleElement()
                .satisfies(said -> {
                    assertThat(said.role()).isNull();
                    assertThat(said.affiliation()).isEqualTo("Institute for Coastal Research");
                    assertThat(said.roleOrAffiliation()).isEqualTo("Institute for Coastal Research");
                });
    }

    @Test
    void aRunOfCapitalsIsNobodysName() {
        assertThat(find(("Lo" + "ck".repeat(20) + " ").repeat(10) + "said that the boats would sail on Monday."))
                .allSatisfy(said -> assertThat(said.speaker()).isNull());
    }
}
