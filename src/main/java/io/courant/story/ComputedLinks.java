package io.courant.story;

import io.courant.article.ArticleCard;

/** Links that were found, as readers see them: after the editor's, the most alike first, and of copies only a few. */
public final class ComputedLinks {

    /** So many are kept of an article: more than are shown, since some may be banned, or vanish. */
    public static final int KEPT = 15;
    /** What has less in common, by measure, is not what a reader would call related. */
    public static final float LEAST_SCORE = 0.05f;
    private static final int MOST = 10;
    private static final int MOST_COPIES = 2;

    /** An editor has banned neither the pair, whichever of the two it was written at, nor the other everywhere. */
    private static final String ALLOWED = """
            not exists (select from link_ban b where b.article_id = k.article_id and b.other_id = k.other_id)
                and not exists (select from link_ban b where b.article_id = k.other_id and b.other_id = k.article_id)
                and not exists (select from unsuggested_article u where u.article_id = k.other_id)""";

    /** The links of the alias a of articles, as rows with a number, a type, an origin and a link. */
    static final String SQL = """
            select c.n, c.type, 'computed' as origin,
                json_build_object('position', c.n, 'type', c.type, 'origin', 'computed', 'headline', t.headline,
                    'excerpt', t.lead, 'image', t.image, 'publishedAt', t.published_at, 'article', %1$s, 'url', null,
                    'score', round(cast(c.score as numeric), 3), 'reasons', c.reasons) as link
            from (select (select coalesce(max(e.position), 0) from related_link e where e.article_id = a.id)
                      + row_number() over (order by k.score desc, k.other_id) as n, k.*,
                      row_number() over (order by k.score desc, k.other_id) as place,
                      row_number() over (partition by k.type order by k.score desc, k.other_id) as of_type
                  from likeness k where k.article_id = a.id and %4$s) c
            join visible_article t on t.id = c.other_id
            where c.place <= %3$d and (c.type <> 'republication' or c.of_type <= %2$d)
                and not exists (select from related_link e where e.article_id = a.id and e.target_id = c.other_id)"""
            .formatted(ArticleCard.sql("t"), MOST_COPIES, MOST, ALLOWED);

    private ComputedLinks() {}
}
