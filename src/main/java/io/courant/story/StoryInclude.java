package io.courant.story;

import io.courant.article.ArticleInclude;
import jakarta.enterprise.context.ApplicationScoped;

/** The stories that an article tells, without their articles: those that editors gathered first. */
@ApplicationScoped
class StoryInclude implements ArticleInclude<StoryView> {

    @Override
    public String name() {
        return "story";
    }

    @Override
    public Class<StoryView> type() {
        return StoryView.class;
    }

    /** A story has addresses and entries in the log of its own. */
    @Override
    public boolean own() {
        return false;
    }

    @Override
    public String sql() {
        return "(select json_agg(" + StoryView.sql(false) + " order by s.origin desc, s.title_key, s.id) from visible_story s"
                + " where s.id in (select l.story_id from story_article l where l.article_id = a.id))";
    }
}
