package io.courant.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Cards of the newest other articles: the rail beside or beneath a piece. */
@ApplicationScoped
class LatestInclude implements ArticleInclude<ArticleCard> {

    /** How many may be asked for. */
    static final int MOST = 20;
    static final String NAME = "latest";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean own() {
        return false;
    }

    @Override
    public Class<ArticleCard> type() {
        return ArticleCard.class;
    }

    @Override
    public String sql() {
        // the inner limit is the most that may be asked for: of a parameter alone PostgreSQL would expect a tenth of
        // all rows, and plan anew each time
        return "(select json_agg(" + ArticleCard.sql("n") + " order by n.published_at desc, n.id desc) from (select m.*"
                + " from (select x.* from visible_article x where x.id <> a.id order by x.published_at desc, x.id desc"
                + " limit " + MOST + ") m order by m.published_at desc, m.id desc limit :latestLimit) n)";
    }

    @Override
    public Map<String, Object> parameters(Shape shape) {
        return Map.of("latestLimit", shape.latest());
    }

    @Override
    public ArticleCard shaped(ArticleCard card, Shape shape) {
        return card.withExcerpt(shape.excerpt());
    }
}
