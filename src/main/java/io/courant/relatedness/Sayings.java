package io.courant.relatedness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What tells one quote from another. */
final class Sayings {

    private static final int RUN = 5;
    private static final int KEPT = 3;

    private Sayings() {}

    /** The few runs of five words that hash least, of which two quotes with a stretch in common share one, most likely. */
    static List<String> fingerprints(List<String> words) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs.stream().distinct().sorted(Comparator.<String>comparingInt(Kind.QUOTE::key).thenComparing(run -> run))
                .limit(KEPT).toList();
    }
}
