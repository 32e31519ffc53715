package io.courant.quote;

import io.courant.article.ArticleInclude;
import jakarta.enterprise.context.ApplicationScoped;

/** The sources that an article quotes or names, in the order of their first appearance. */
@ApplicationScoped
class SourcesInclude implements ArticleInclude<CitedView> {

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public Class<CitedView> type() {
        return CitedView.class;
    }

    @Override
    public String sql() {
        return "(select json_agg(" + CitedView.SQL + " order by l.position) from article_source l"
                + " join source s on s.id = l.source_id where l.article_id = a.id)";
    }

    @Override
    public String table() {
        return "article_source";
    }

    @Override
    public String restoring() {
        return "insert into article_source (article_id, position, source_id, role) select k.article_id, k.position, s.id,"
                + " k.role from kept k join source s on s.id = k.source_id";
    }
}
