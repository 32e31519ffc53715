package io.courant.relatedness;

import java.util.function.IntFunction;

/**
 * The terms of one kind in a piece, ordered by key.
 *
 * @param counts how often each occurs, at most 31
 * @param places where: {@link #HEADLINE}, {@link #LEAD}, or both
 * @param forms how a reader sees the term at a place; null for most words
 */
record Terms(int[] keys, byte[] counts, byte[] places, IntFunction<String> forms) {

    static final int HEADLINE = 1;
    static final int LEAD = 2;
    /** The highest count that is told from others. */
    static final int MOST = 31;
    static final Terms NONE = new Terms(new int[0], new byte[0], new byte[0], i -> null);
    private static final double[] TIMES = times();

    int size() {
        return keys.length;
    }

    String form(int i) {
        return forms.apply(i);
    }

    /** Term frequency, dampened, and more for what stands at the top. */
    double weight(int i) {
        double weight = TIMES[counts[i]];
        if ((places[i] & HEADLINE) != 0) {
            weight += 1;
        }
        if ((places[i] & LEAD) != 0) {
            weight += 0.5;
        }
        return weight;
    }

    /** Made once: all terms of fifty pieces are weighed for each that comes. */
    private static double[] times() {
        double[] times = new double[MOST + 1];
        for (int count = 1; count <= MOST; count++) {
            times[count] = 1 + Math.log(count);
        }
        return times;
    }
}
