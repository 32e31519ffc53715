package io.courant.relatedness;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;

/**
 * Those articles of a large story that are not looked at.
 *
 * @param dated   how many of them have a date
 * @param seconds the sum of these dates, since 1970
 */
public record Rest(int size, int dated, long seconds) {

    /** @param dates of all of them, each null if unknown */
    public static Rest of(Collection<Instant> dates) {
        return new Rest(dates.size(), (int) dates.stream().filter(Objects::nonNull).count(),
                dates.stream().filter(Objects::nonNull).mapToLong(Instant::getEpochSecond).sum());
    }
}
