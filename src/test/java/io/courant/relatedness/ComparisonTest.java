package io.courant.relatedness;

import static io.courant.relatedness.Newsroom.AURORA;
import static io.courant.relatedness.Newsroom.AURORA_ELSEWHERE;
import static io.courant.relatedness.Newsroom.AURORA_IN_SPANISH;
import static io.courant.relatedness.Newsroom.BOREALIS;
import static io.courant.relatedness.Newsroom.COUNCIL;
import static io.courant.relatedness.Newsroom.DAY;
import static io.courant.relatedness.Newsroom.at;
import static io.courant.relatedness.Newsroom.likeness;
import static io.courant.relatedness.Newsroom.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.courant.relatedness.Likeness.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void twoReportsOfOneEventAreOfTheSameEvent() {
        assertThat(likeness(AURORA, AURORA_ELSEWHERE).type()).isEqualTo(Type.SAME_EVENT);
        assertThat(likeness(AURORA, AURORA_ELSEWHERE).score()).isGreaterThan(0.9);
    }

    @Test
    void aLookAlikeIsBackground() {
        assertThat(likeness(AURORA, BOREALIS).type()).isEqualTo(Type.BACKGROUND);
        assertThat(likeness(AURORA, BOREALIS).score()).isLessThan(likeness(AURORA, AURORA_ELSEWHERE).score() / 4);
    }

    @Test
    void aTranslationIsFoundByNamesAndNumbers() {
        Likeness likeness = likeness(AURORA, AURORA_IN_SPANISH);

        assertThat(likeness.type()).isEqualTo(Type.SAME_EVENT);
        assertThat(likeness.reasons()).extracting(Reason::kind).contains("shared-name", "shared-place");
        assertThat(likeness.reasons()).extracting(Reason::detail).anyMatch(detail -> detail.contains("Mette Lindqvist"));
    }

    @Test
    void whatHasNothingInCommonHasNoReasons() {
        Piece other = Newsroom.piece(9, "en", DAY, "Quiet", "Nothing.");

        assertThat(likeness(COUNCIL, other)).isEqualTo(new Likeness(0, Type.BACKGROUND, List.of()));
    }

    @Test
    void theSameTextIsARepublication() {
        Piece copy = Newsroom.piece(9, "en", DAY, "Another headline", AURORA.body());

        assertThat(likeness(AURORA, copy).type()).isEqualTo(Type.REPUBLICATION);
    }

    @Test
    void whatComesDaysLaterFollowsUp() {
        assertThat(likeness(AURORA, at(AURORA_ELSEWHERE, DAY.plus(Duration.ofDays(4)))).type()).isEqualTo(Type.FOLLOW_UP);
    }

    @Test
    void nothingIsSaidOfTimeWithoutADate() {
        Likeness undated = likeness(AURORA, at(AURORA_ELSEWHERE, null));

        assertThat(undated.type()).isEqualTo(Type.SAME_EVENT);
        assertThat(undated.reasons()).extracting(Reason::kind).doesNotContain("time");
    }

    @Test
    void aDateLongAfterAllYearsInTheTextIsNotHeldAgainstIt() {
        Piece imported = Newsroom.piece(9, "en", Instant.parse("2031-01-01T00:00:00Z"), AURORA_ELSEWHERE.headline(),
                AURORA_ELSEWHERE.body() + " The season of 2025 has begun badly.");

        assertThat(likeness(AURORA, imported).type()).isEqualTo(Type.SAME_EVENT);
        assertThat(likeness(AURORA, at(AURORA_ELSEWHERE, imported.publishedAt())).type()).isNotEqualTo(Type.SAME_EVENT);
    }

    @Test
    void reasonsAreTrueOfBothTexts() {
        List<Reason> reasons = likeness(AURORA, AURORA_ELSEWHERE).reasons();

        assertThat(reasons).extracting(Reason::detail).contains("both give the numbers 212 and 37", "published within a day");
        assertThat(reasons).filteredOn(reason -> reason.kind().equals("shared-name")).singleElement()
                .extracting(Reason::detail).asString().contains("Skagen");
        reasons.stream().filter(reason -> reason.detail().startsWith("both use “"))
                .flatMap(reason -> List.of(reason.detail().split("[“”]")).stream()).filter(word -> word.matches("\\w+"))
                .forEach(word -> assertThat(List.of(text(AURORA), text(AURORA_ELSEWHERE))).allMatch(text -> text.contains(word)));
    }

    private static String text(Piece piece) {
        return (piece.headline() + " " + piece.body()).toLowerCase(Locale.ROOT);
    }

    @Test
    void quotesSpeakersAndTagsAreReasons() {
        List<Speaker> speakers = List.of(new Speaker("s1", "Mette Lindqvist", "person"));
        List<Saying> sayings = List.of(new Saying("We heard a long scraping noise and then everything was still", "Mette Lindqvist"));
        List<Label> tags = List.of(new Label("shipping", "Shipping"));
        Likeness plain = likeness(AURORA, AURORA_ELSEWHERE);

        Likeness likeness = likeness(with(AURORA, speakers, sayings, tags), with(AURORA_ELSEWHERE, speakers, sayings, tags));

        assertThat(likeness.score()).isGreaterThan(plain.score());
        assertThat(likeness.reasons()).extracting(Reason::kind, Reason::detail).contains(
                tuple("shared-source", "both quote Mette Lindqvist"),
                tuple("shared-quote", "both carry the same words of Mette Lindqvist"),
                tuple("tag", "both are tagged Shipping"));
    }

    @Test
    void weightsAddUpToTheScoreAndBothSidesSeeTheSame() {
        for (Piece one : Newsroom.ALL) {
            for (Piece other : Newsroom.ALL) {
                Likeness likeness = likeness(one, other);

                assertThat(likeness.reasons().stream().mapToDouble(Reason::weight).sum()).isCloseTo(likeness.score(), within(5.01e-4));
                assertThat(likeness.score()).isBetween(0.0, 1.0);
                assertThat(likeness(other, one)).isEqualTo(likeness);
            }
        }
    }
}
