package io.courant.relatedness;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;

/**
 * Those articles of a large story that are not looked at.
 *
 * @param dated   how many of them have a date, about
 * @param seconds the sum of these dates, since 1970, about
 */
public record Rest(int size, int dated, long seconds) {

    /** @param dates of some of them, or all, each null if unknown */
    public static Rest of(int size, Collection<Instant> dates) {
        int dated = (int) dates.stream().filter(Objects::nonNull).count() * size / Math.max(1, dates.size());
        double mean = dates.stream().filter(Objects::nonNull).mapToLong(Instant::getEpochSecond).average().orElse(0);
        return new Rest(size, dated, Math.round(mean * dated));
    }
}
