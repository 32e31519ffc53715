package io.courant.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * A query, understood. Without any phrase, nothing fits it.
 *
 * @param all  each with a choice of phrases, one of which is wanted
 * @param none phrases that must not occur
 * @param slip what was read otherwise than it was written, in a sentence for whoever wrote it; null if nothing was
 */
public record Words(List<List<Phrase>> all, List<Phrase> none, String slip) {

    /** All that are wanted, in the order in which they were typed. */
    public Stream<Phrase> wanted() {
        return all.stream().flatMap(List::stream);
    }

    /** Whether readers typed nothing but words. */
    public boolean plain() {
        return none.isEmpty() && all.stream().allMatch(choice -> choice.size() == 1
                && !choice.get(0).prefix() && !choice.get(0).quoted() && !choice.get(0).headline());
    }
}
