package io.courant.relatedness;

/**
 * The terms of one kind in a piece, ordered by key.
 *
 * @param counts how often each occurs, at most 31
 * @param places where: {@link #HEADLINE}, {@link #LEAD}, or both
 * @param forms how a reader sees it; null for most words
 */
record Terms(int[] keys, byte[] counts, byte[] places, String[] forms) {

    static final int HEADLINE = 1;
    static final int LEAD = 2;
    /** The highest count that is told from others. */
    static final int MOST = 31;
    static final Terms NONE = new Terms(new int[0], new byte[0], new byte[0], new String[0]);

    int size() {
        return keys.length;
    }

    /** Term frequency, dampened, and more for what stands at the top. */
    double weight(int i) {
        double weight = 1 + Math.log(counts[i]);
        if ((places[i] & HEADLINE) != 0) {
            weight += 1;
        }
        if ((places[i] & LEAD) != 0) {
            weight += 0.5;
        }
        return weight;
    }
}
