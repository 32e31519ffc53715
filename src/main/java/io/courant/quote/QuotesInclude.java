package io.courant.quote;

import io.courant.article.ArticleInclude;
import jakarta.enterprise.context.ApplicationScoped;

/** An article's quotes, in the order of the text. */
@ApplicationScoped
class QuotesInclude implements ArticleInclude<QuoteView> {

    @Override
    public String name() {
        return "quotes";
    }

    @Override
    public Class<QuoteView> type() {
        return QuoteView.class;
    }

    @Override
    public String sql() {
        return "(select json_agg(" + QuoteView.sql(false) + " order by q.position) from quote q where q.article_id = a.id)";
    }
}
