package io.courant.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.ApiTest;
import io.courant.testing.RandomWrites;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever takes the export and follows the changes has what the API serves, whatever is written meanwhile. */
@ApiTest
class MirrorTest {

    /** Another one at every run, and said when something differs. */
    private static final long SEED = System.nanoTime();
    private static final int WRITES = 90;

    @Test
    void theTagsOfTheExportAreThoseOfWhatItShows() {
        Mirror mirror = Mirror.taken();
        assertThat(mirror.items).hasSizeGreaterThan(100);
        mirror.items.forEach((key, item) -> assertThat(mirror.tags().get(key)).as(key)
                .isEqualTo(Mirror.tagsOf(key.substring(0, key.indexOf(':')), item)));
    }

    @Test
    void aCopyThatIsCaughtUpIsTheSameAsTheApi() {
        RandomWrites desk = new RandomWrites("Turnstone", SEED);
        Mirror mirror = Mirror.taken();
        for (int i = 1; i <= WRITES; i++) {
            desk.write();
            if (i % 6 == 0) {
                List<String> done = desk.done();
                Mirror now = caughtUp(mirror);
                assertThat(mirror.items.keySet()).as("seed %d, after %s", SEED, done).isEqualTo(now.items.keySet());
                now.items.forEach((key, item) ->
                        assertThat(mirror.items.get(key)).as("seed %d, %s after %s", SEED, key, done).isEqualTo(item));
            }
        }
    }

    /** What the API serves now: what comes due in between is in the export first, and in the log a moment later. */
    private static Mirror caughtUp(Mirror mirror) {
        Mirror now = null;
        for (int tries = 0; tries < 10 && (now == null || !now.items.equals(mirror.items)); tries++) {
            mirror.follow();
            now = Mirror.taken();
        }
        return now;
    }
}
