package io.courant.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void tenWithinAMinuteAreForgivenAndTheEleventhIsNot() {
        assertThat(atOnce(10).tooMany()).isFalse();
        assertThat(atOnce(11).tooMany()).isTrue();
    }

    @Test
    void thePauseIsDoubledFromASecondToAMinute() {
        assertThat(IntStream.rangeClosed(11, 19).mapToObj(count -> atOnce(count).pause().toSeconds()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void fromTheTenthOnNoneIsLookedAtUntilThePauseIsOver() {
        assertThat(atOnce(9).until()).isEqualTo(START);
        assertThat(atOnce(10).until()).isEqualTo(START.plusSeconds(1));
        assertThat(atOnce(17).until()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void tenInMoreThanAMinuteAreNotTooMany() {
        Attempts nine = atOnce(9);
        assertThat(nine.another(START.plusSeconds(59)).count()).isEqualTo(10);
        assertThat(nine.another(START.plusSeconds(60)).count()).isEqualTo(1);
    }

    @Test
    void onceTheyAreTooManyItTakesAMinuteWithoutAnyAfterThePause() {
        Attempts seventeen = atOnce(17);
        assertThat(seventeen.another(START.plusSeconds(119)).count()).isEqualTo(18);
        assertThat(seventeen.another(START.plusSeconds(120)).count()).isEqualTo(1);
    }

    /** Whatever the rhythm: whoever keeps on within a minute of the pause waits as long as before, or longer. */
    @Property
    void keepingOnNeverShortensThePause(@ForAll List<@IntRange(max = 59) Integer> seconds) {
        Attempts attempts = atOnce(10);
        Instant now = START;
        for (int gap : seconds) {
            now = now.plusSeconds(gap);
            Attempts next = attempts.another(now);
            assertThat(next.pause()).isGreaterThanOrEqualTo(attempts.pause()).isLessThanOrEqualTo(Duration.ofSeconds(60));
            assertThat(next.until()).isEqualTo(now.plus(next.pause()));
            attempts = next;
        }
    }

    private static Attempts atOnce(int count) {
        Attempts attempts = Attempts.first(START);
        for (int i = 1; i < count; i++) {
            attempts = attempts.another(START);
        }
        return attempts;
    }
}
