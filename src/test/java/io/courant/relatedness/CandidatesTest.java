package io.courant.relatedness;

import static io.courant.relatedness.Newsroom.AURORA;
import static io.courant.relatedness.Newsroom.AURORA_ELSEWHERE;
import static io.courant.relatedness.Newsroom.AURORA_IN_SPANISH;
import static io.courant.relatedness.Newsroom.profile;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private static long found(Frequencies frequencies, Piece sought, Piece indexed) {
        int[] keys = Candidates.indexed(profile(indexed));
        return Candidates.sought(profile(sought), frequencies, Weights.DEFAULT).stream()
                .filter(key -> Arrays.binarySearch(keys, key.key()) >= 0).count();
    }

    @Test
    void reportsOfOneEventFindEachOtherAlsoAcrossLanguages() {
        assertThat(found(Newsroom.frequencies(), AURORA, AURORA_ELSEWHERE)).isGreaterThan(10);
        assertThat(found(Newsroom.frequencies(), AURORA, AURORA_IN_SPANISH)).isGreaterThan(5);
    }

    @Test
    void keysThatNoPieceHasAreNotSought() {
        assertThat(Candidates.sought(profile(AURORA), key -> 0, Weights.DEFAULT)).isEmpty();
    }

    @Test
    void whatTooManyHaveIsSoughtInTheWeeksAroundOnly() {
        int often = Weights.DEFAULT.mostPieces() + 1;
        List<Integer> terms = Arrays.stream(Kind.values()).flatMap(kind -> Arrays.stream(profile(AURORA).terms(kind).keys()).boxed()).toList();
        Frequencies common = key -> terms.contains(key) ? often : 5;
        Piece monthsLater = Newsroom.at(AURORA_ELSEWHERE, AURORA_ELSEWHERE.publishedAt().plus(Duration.ofDays(90)));

        assertThat(Candidates.sought(profile(AURORA), common, Weights.DEFAULT)).isNotEmpty().noneMatch(key -> terms.contains(key.key()));
        assertThat(found(common, AURORA, AURORA_ELSEWHERE)).isGreaterThan(3);
        assertThat(found(common, AURORA, monthsLater)).isZero();
    }

    @Test
    void aLookUpIsBounded() {
        List<Candidates.Sought> sought = Candidates.sought(profile(AURORA), key -> 50, Weights.DEFAULT);

        assertThat(sought).hasSizeLessThanOrEqualTo(Weights.DEFAULT.keysSought() + 2).extracting(Candidates.Sought::key).doesNotHaveDuplicates();
    }
}
