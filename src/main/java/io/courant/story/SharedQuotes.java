package io.courant.story;

import io.courant.source.SourceRef;
import io.courant.story.StoryComparison.Words;
import io.courant.wording.Alteration;
import io.courant.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which quotes more than one outlet has. */
final class SharedQuotes {

    /** What is quoted more often than that is compared with the first so many. */
    private static final int MOST_ALIKE = 50;

    private record Said(String outlet, Words quote, Wording wording) {}

    private final Map<Integer, List<Said>> byKey = new HashMap<>();
    private final Set<String> elsewhere = new HashSet<>();

    void add(String outlet, Words quote) {
        Said said = new Said(outlet, quote, Wording.of(quote.text()));
        for (int key : said.wording.keys()) {
            List<Said> alike = byKey.computeIfAbsent(key, none -> new ArrayList<>());
            alike.stream().filter(other -> !other.outlet.equals(outlet) && same(said, other)).forEach(other -> {
                elsewhere.add(quote.id());
                elsewhere.add(other.quote.id());
            });
            if (alike.size() < MOST_ALIKE) {
                alike.add(said);
            }
        }
    }

    boolean elsewhere(Words quote) {
        return elsewhere.contains(quote.id());
    }

    /** A few words are the same only if the same source said them. */
    private static boolean same(Said one, Said other) {
        return one.wording.likeness(other.wording).filter(likeness -> !likeness.slight()
                || likeness.alteration().compareTo(Alteration.PUNCTUATION) <= 0
                && one.quote.speaker() != null && one.quote.speaker().equals(other.quote.speaker())).isPresent();
    }
}
