package io.courant.relatedness;

import java.util.Arrays;
import java.util.List;

/**
 * MinHash of the runs of four words, by one permutation in bins (Li, Owen and Zhang, 2012), 16 bits of each: two texts agree
 * in as many bins as they have runs in common.
 */
record Signature(short[] bins) {

    static final int BINS = 64;
    private static final int RUN = 4;

    static Signature of(List<String> words) {
        long[] least = new long[BINS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 0; i + RUN <= words.size() || i == 0 && !words.isEmpty(); i++) {
            long hash = 0;
            for (String word : words.subList(i, Math.min(i + RUN, words.size()))) {
                hash = Hash.spread(hash * 31 + word.hashCode());
            }
            int bin = (int) (hash >>> 58);
            least[bin] = Math.min(least[bin], hash >>> 8 & 0xffffffffffL);
        }
        short[] bins = new short[BINS];
        for (int i = 0; i < BINS; i++) {
            // 0 stands for an empty bin
            bins[i] = (short) (least[i] == Long.MAX_VALUE ? 0 : Math.max(1, Hash.spread(least[i]) & 0xffff));
        }
        return new Signature(bins);
    }

    /** The share of runs that are in both, roughly. */
    double resemblance(Signature other) {
        int same = 0;
        int filled = 0;
        for (int i = 0; i < BINS; i++) {
            if (bins[i] != 0 || other.bins[i] != 0) {
                filled++;
                same += bins[i] == other.bins[i] ? 1 : 0;
            }
        }
        return filled == 0 ? 0 : (double) same / filled;
    }
}
