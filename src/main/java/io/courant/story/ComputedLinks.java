package io.courant.story;

/** Links that were found, as readers see them: after the editor's, the most alike first, and of copies only a few. */
public final class ComputedLinks {

    /** So many are kept of an article: more than are shown, since some may be banned, or vanish. */
    public static final int KEPT = 15;
    /** What has less in common, by measure, is not what a reader would call related. */
    public static final float LEAST_SCORE = 0.05f;
    /** Reasons keep no more of the name of a source or a tag, in code points. */
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 10;
    private static final int MOST_COPIES = 2;

    /** An editor has banned neither the pair, whichever of the two it was written at, nor the other everywhere. */
    private static final String ALLOWED = """
            not exists (select from link_ban b where b.article_id = k.article_id and b.other_id = k.other_id)
                and not exists (select from link_ban b where b.article_id = k.other_id and b.other_id = k.article_id)
                and not exists (select from unsuggested_article u where u.article_id = k.other_id)""";

    /** The sources and tags that the article and the link c share, as reasons name them, and their content tags. */
    private static final String SHARED = """
            select jsonb_agg(left(n.name, %d)) as names, jsonb_agg(n.tag) as tags from (
                select s.name, 'source:' || s.id as tag from source s
                where s.id in (select q.speaker_id from public_quote q where q.article_id = a.id)
                    and s.id in (select q.speaker_id from public_quote q where q.article_id = c.other_id)
                union all
                select t.name, 'tag:' || t.id from article_tag x join article_tag y on y.tag_id = x.tag_id
                join tag t on t.id = x.tag_id where x.article_id = a.id and y.article_id = c.other_id) n
            where jsonb_path_exists(c.reasons, '$[*].names')""".formatted(LONGEST_NAME);

    /** What was found long ago may name a source or a tag as nobody calls it now. */
    private static final String REASONS = """
            case when jsonb_path_exists(c.reasons, '$[*].names') then (
                select jsonb_agg(jsonb_build_object('kind', r -> 'kind', 'weight', r -> 'weight', 'detail',
                    case when coalesce(r -> 'names', '[]') <@ coalesce(s.names, '[]') then r -> 'detail' else r -> 'otherwise' end)
                    order by n)
                from jsonb_array_elements(c.reasons) with ordinality one(r, n)) else c.reasons end""";

    /** The links of the alias a of articles, as rows like those of editors. */
    static final String SQL = """
            select c.place + (select coalesce(max(e.position), 0) from related_link e where e.article_id = a.id), c.type,
                'computed', c.other_id, null, null, null, null, null, round(cast(c.score as numeric), 3), %4$s, s.tags
            from (select k.*, row_number() over (order by k.score desc, k.other_id) as place,
                      row_number() over (partition by k.type order by k.score desc, k.other_id) as of_type
                  from likeness k where k.article_id = a.id and %3$s) c cross join lateral (%5$s) s
            where c.place <= %2$d and (c.type <> 'republication' or c.of_type <= %1$d)
                and not exists (select from related_link e where e.article_id = a.id and e.target_id = c.other_id)"""
            .formatted(MOST_COPIES, MOST, ALLOWED, REASONS, SHARED);

    private ComputedLinks() {}
}
