package io.courant.quote;

import io.courant.article.Article;
import io.courant.article.ArticleWritten;
import io.courant.article.CitedSource;
import io.courant.body.Block;
import io.courant.source.Source;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps quotes true to their article's text: those of an editor are found again where their words stand now, and go only
 * if the words are gone; the others are looked for anew, and what was found before stays the same quote.
 */
@ApplicationScoped
class StandingQuotes {

    private final QuoteRepository quotes;
    private final QuoteDesk desk;

    StandingQuotes(QuoteRepository quotes, QuoteDesk desk) {
        this.quotes = quotes;
        this.desk = desk;
    }

    /**
     * Something said, and by whom.
     *
     * @param quote what it was until now; null if it is new
     */
    record Standing(Quote quote, Said said, Source speaker) {}

    void follow(@Observes @Priority(100) ArticleWritten written) {
        if (!written.textChanged()) {
            return;
        }
        Article article = written.article();
        List<Block> blocks = article.blocks();
        List<Quote> before = quotes.of(article);
        List<Standing> standing = new ArrayList<>(before.stream().filter(Quote::isEditors)
                .flatMap(quote -> again(quote, blocks).stream()).toList());
        List<Said> found = desk.find(blocks, article.language()).stream()
                .filter(said -> standing.stream().noneMatch(one -> one.said().anchor().overlaps(said.anchor()))).toList();
        Map<String, Source> speakers = desk.speakers(found);
        List<Quote> extracted = new ArrayList<>(before.stream().filter(quote -> !quote.isEditors()).toList());
        found.forEach(said -> standing.add(new Standing(same(said, extracted), said, speakers.get(said.speaker()))));
        arrange(article, before, standing);
    }

    private static Optional<Standing> again(Quote quote, List<Block> blocks) {
        return Said.Anchor.of(quote.said().text(), quote.anchor().block(), blocks)
                .map(anchor -> new Standing(quote, quote.said().at(anchor), quote.speaker()));
    }

    /** The one that said the same until now, which is then no candidate any more. */
    private static Quote same(Said said, List<Quote> candidates) {
        Optional<Quote> same = candidates.stream().filter(quote -> quote.said().text().equals(said.text()))
                .min(Comparator.comparing(quote -> !quote.anchor().block().equals(said.anchor().block())));
        same.ifPresent(candidates::remove);
        return same.orElse(null);
    }

    /** Makes these the article's quotes, in the order of the text, and names their speakers as its sources. */
    void arrange(Article article, List<Quote> before, List<Standing> standing) {
        List<String> order = article.blocks().stream().map(Block::id).toList();
        List<Standing> sorted = standing.stream().sorted(Comparator
                .comparing((Standing one) -> order.indexOf(one.said().anchor().block()))
                .thenComparing(one -> one.said().anchor().start())).toList();
        article.cite(CitedSource.once(sorted.stream().filter(one -> one.speaker() != null)
                .map(one -> new CitedSource(one.speaker(), one.said().role()))));
        before.stream().filter(quote -> standing.stream().noneMatch(one -> one.quote() == quote)).forEach(quotes::delete);
        for (int i = 0; i < sorted.size(); i++) {
            Standing one = sorted.get(i);
            if (one.quote() == null) {
                quotes.persist(new Quote(article, i + 1, one.said(), one.speaker()));
            } else {
                one.quote().say(one.said(), one.speaker());
                one.quote().place(i + 1);
            }
        }
    }
}
