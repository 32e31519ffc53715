package io.courant.relating;

import io.courant.relatedness.Candidates;
import io.courant.relatedness.Profile;
import java.util.UUID;

/**
 * An article that is another than when it was looked at before.
 *
 * @param before null if it is new
 * @param now null if readers do not see it any more
 * @param less the keys for which it counted
 * @param more the keys for which it counts now
 */
record Changed(UUID article, Profile before, Profile now, int[] less, int[] more) {

    private static final int[] NONE = {};

    static Changed of(UUID article, Profile before, Profile now) {
        return new Changed(article, before, now, before == null ? NONE : before.counted(), now == null ? NONE : now.counted());
    }

    /** The keys by which it may be looked up. */
    int[] weighed() {
        return now == null ? NONE : Candidates.weighed(now);
    }

    /** @param times 1 to count it as it is now, -1 to take that back */
    void count(KeyMap counts, int times) {
        for (int key : less) {
            counts.add(key, -times);
        }
        for (int key : more) {
            counts.add(key, times);
        }
    }
}
