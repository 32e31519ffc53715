package io.courant.quote;

import io.courant.body.Block;
import io.courant.source.Source;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that an article says.
 *
 * @param quote  what it was until now; null if it is new
 * @param source who says it; null where that is still to be looked up by name
 */
public record Standing(Quote quote, Said said, Source source) {

    /** As it is. */
    static Standing of(Quote quote) {
        return new Standing(quote, quote.said(), quote.speaker());
    }

    Standing saying(Said other) {
        return new Standing(quote, other, source);
    }

    Source speaker(Map<String, Source> named) {
        return said.speaker() == null ? source : named.get(said.speaker());
    }

    /** In the order of the text; what does not stand there any more comes last. */
    static List<Standing> ordered(List<Standing> all, List<Block> blocks) {
        Map<String, Integer> order = new HashMap<>();
        blocks.forEach(block -> order.putIfAbsent(block.id(), order.size()));
        return all.stream().sorted(Comparator.comparing((Standing one) -> one.said.anchor() == null)
                .thenComparing(one -> one.said.anchor() == null ? 0 : order.getOrDefault(one.said.anchor().block(), -1))
                .thenComparing(one -> one.said.anchor() == null ? 0 : one.said.anchor().start())).toList();
    }
}
