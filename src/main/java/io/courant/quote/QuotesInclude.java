package io.courant.quote;

import io.courant.article.ArticleInclude;
import io.courant.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** An article's quotes, in the order of the text. */
@ApplicationScoped
class QuotesInclude implements ArticleInclude<QuoteView> {

    private static final String SQL =
            "(select json_agg(" + QuoteView.sql(false) + " order by q.position) from quote q where q.article_id = a.id"
                    + " and quote_is_public(q.status))";

    private final Echoes echoes;

    QuotesInclude(Echoes echoes) {
        this.echoes = echoes;
    }

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
        return SQL;
    }

    @Override
    public String more() {
        return name() + "." + Echoes.NAME;
    }

    @Override
    public List<QuoteView> withMore(List<QuoteView> quotes) {
        return echoes.of(Page.whole(quotes)).items();
    }

    @Override
    public String table() {
        return "quote";
    }

    @Override
    public String restoring() {
        // a speaker who is gone is no more than unknown
        return "insert into quote (id, article_id, position, speaker_id, text, directness, role, cue, block, start_at, end_at,"
                + " origin, status, confidence, language, affiliation, anonymity, anonymity_reason) select k.id, k.article_id,"
                + " k.position, s.id, k.text, k.directness, k.role, k.cue, k.block, k.start_at, k.end_at, k.origin,"
                // a revision that is older than the status has none
                + " coalesce(k.status, case k.origin when 'editor' then 'confirmed' else 'published' end), k.confidence,"
                + " k.language, k.affiliation, k.anonymity, k.anonymity_reason"
                + " from kept k left join source s on s.id = k.speaker_id"
                + " where not exists (select from quote q where q.article_id = k.article_id"
                + " and (q.id = k.id or q.text = k.text))";
    }

    @Override
    public String lasting() {
        return "status = 'rejected'";
    }
}
