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
            not exists (select from link_ban b
                    where b.article_id in (k.article_id, k.other_id) and b.other_id in (k.article_id, k.other_id))
                and not exists (select from unsuggested_article u where u.article_id = k.other_id)""";

    /**
     * The sources and tags that the article and the link c share by now. What the article has is an array, which is made
     * once for all links.
     */
    private static final String SHARED = """
            select jsonb_agg(jsonb_build_object('name', left(n.name, %d), 'tag', n.tag)) from (
                select s.name, 'source:' || s.id as tag from public_quote q join source s on s.id = q.speaker_id
                where q.article_id = c.other_id
                    and q.speaker_id = any(array(select m.speaker_id from public_quote m where m.article_id = a.id))
                union all
                select t.name, 'tag:' || t.id from article_tag l join tag t on t.id = l.tag_id
                where l.article_id = c.other_id
                    and l.tag_id = any(array(select m.tag_id from article_tag m where m.article_id = a.id))) n"""
            .formatted(LONGEST_NAME);

    /**
     * The links of the alias a of articles, as rows like those of editors. PostgreSQL begins each node of a plan anew for each
     * article, whether it has links or not, which takes longer than what most of them do: so there are as few as can be.
     */
    static final String SQL = """
            select c.place + coalesce((select e.position from related_link e where e.article_id = a.id
                    order by e.position desc limit 1), 0), c.type,
                'computed', c.other_id, null, null, null, null, null, round(cast(c.score as numeric), 3), c.reasons,
                case when jsonb_path_exists(c.reasons, '$[*].names') then (%4$s) end
            from (select k.*, row_number() over best as place,
                      count(*) filter (where k.type = 'republication') over best as copies
                  from likeness k where k.article_id = a.id and %3$s
                  window best as (order by k.score desc, k.other_id rows unbounded preceding)) c
            where c.place <= %2$d and (c.type <> 'republication' or c.copies <= %1$d)
                and c.other_id <> all(array(select e.target_id from related_link e
                    where e.article_id = a.id and e.target_id is not null))"""
            .formatted(MOST_COPIES, MOST, ALLOWED, SHARED);

    private ComputedLinks() {}
}
