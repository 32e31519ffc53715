package io.courant.imports;

import io.courant.body.Block;
import io.courant.imports.Document.DocumentQuote;
import io.courant.quote.Said;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds where the quotes that a document brings along stand in its text. */
final class DocumentQuotes {

    private DocumentQuotes() {}

    /** In the order of the text; one that does not stand there word for word is left out, having nothing to point to. */
    static List<Said> placed(List<DocumentQuote> quotes, List<Block> blocks) {
        List<String> order = blocks.stream().map(Block::id).toList();
        return quotes.stream().map(quote -> placed(quote, blocks)).flatMap(Optional::stream)
                .sorted(Comparator.comparing((Said said) -> order.indexOf(said.anchor().block()))
                        .thenComparing(said -> said.anchor().start())).toList();
    }

    private static Optional<Said> placed(DocumentQuote quote, List<Block> blocks) {
        return blocks.stream().filter(block -> block.text().contains(quote.text())).findFirst().map(block -> {
            int start = block.text().indexOf(quote.text());
            return Said.byEditor(new Said.Anchor(block.id(), start, start + quote.text().length()), quote.text(),
                    quote.directness(), quote.speaker(), quote.role(), null, null, quote.cue());
        });
    }
}
