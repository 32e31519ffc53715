package io.courant.quote;

import io.courant.article.ArticleWritten;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Makes the words of quotes known that came back from an article's past, which kept their text only. */
@ApplicationScoped
class Rewording {

    private final QuoteRepository quotes;

    Rewording(QuoteRepository quotes) {
        this.quotes = quotes;
    }

    void follow(@Observes @Priority(200) ArticleWritten written) {
        quotes.unworded(written.article()).forEach(Quote::word);
    }
}
