package io.courant.relatedness;

import java.util.List;
import java.util.Locale;

/**
 * How much two pieces belong together, and why; the same from either side.
 *
 * @param score the chance that they are about one event, 0 to 1
 * @param reasons the weightiest first; the weights have three decimals, and add up to the score as that has three
 */
public record Likeness(double score, Type type, List<Reason> reasons) {

    public enum Type {
        SAME_EVENT, FOLLOW_UP, BACKGROUND, REPUBLICATION;

        /** As it is written in JSON and stored. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
