package io.courant.quote;

import io.courant.article.Article;
import io.courant.article.ArticleWritten;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Keeps quotes true to their article's text whenever that is edited. */
@ApplicationScoped
class StandingQuotes {

    private final QuoteRepository quotes;
    private final QuoteDesk desk;

    StandingQuotes(QuoteRepository quotes, QuoteDesk desk) {
        this.quotes = quotes;
        this.desk = desk;
    }

    void follow(@Observes @Priority(100) ArticleWritten written) {
        Article article = written.article();
        if (written.textChanged()) {
            List<Quote> before = quotes.of(article);
            desk.record(article, before, desk.following(before, article.blocks(), article.language()));
        } else if (written.restored()) {
            // the quotes that it had came back, and what was rejected since stays rejected
            List<Quote> before = quotes.of(article);
            desk.record(article, before, Following.of(before, article.blocks(), List.of(), quote -> true));
        }
    }
}
