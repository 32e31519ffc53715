package io.courant.quote;

import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.Key;
import io.courant.source.SourceRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Reads profiles of sources: each in one statement, which reads every quote of the source once. */
@ApplicationScoped
class SourceProfiles {

    /** The source's quotes, the articles that only name it, and those that it published. */
    private static final String RELATIONS = """
            said as materialized (
                select q.article_id, q.directness, q.role, q.affiliation, a.publisher_id, a.published_at
                from public_quote q join visible_article a on a.id = q.article_id where q.speaker_id = :source),
            named as materialized (
                select l.article_id, l.role, a.published_at from article_source l join visible_article a on a.id = l.article_id
                where l.source_id = :source and not exists (select from said q where q.article_id = l.article_id)),
            published as materialized (
                select a.id, a.published_at from visible_article a where a.publisher_id = :source),
            moment as materialized (
                select min(x.at) as first, max(x.at) as last from (select published_at from said
                    union all select published_at from named union all select published_at from published) x(at))""";

    private static final String HELD = """
            (select coalesce(json_agg(json_build_object('name', x.name, 'articles', x.articles, 'firstSeen', x.first_seen,
                    'lastSeen', x.last_seen) order by x.first_seen, x.key), '[]')
             from (select lower(r.name) as key, (array_agg(r.name order by r.at desc, r.name))[1] as name,
                       count(distinct r.article_id) as articles, min(r.at) as first_seen, max(r.at) as last_seen
                   from (%s) r(name, article_id, at) where r.name is not null
                   group by lower(r.name) order by min(r.at), lower(r.name) limit 50) x)""";

    private static final String DOCUMENT = """
            json_build_object('source', %1$s,
              'articles', json_build_object('published', (select count(*) from published),
                  'quoted', (select count(distinct article_id) from said), 'named', (select count(*) from named)),
              'quotes', (select json_build_object('total', count(*), 'direct', count(*) filter (where directness = 'direct'),
                  'mixed', count(*) filter (where directness = 'mixed'),
                  'indirect', count(*) filter (where directness = 'indirect')) from said),
              'anonymousShare', (select round(cast(count(q.anonymity) as numeric) / nullif(count(*), 0), 4)
                  from public_quote q where q.article_id in (select id from published)),
              'firstSeen', (select first from moment), 'lastSeen', (select last from moment),
              'roles', %2$s,
              'affiliation', (select %3$s from source f where f.id = s.affiliation_id),
              'affiliations', %4$s,
              'quotedBy', (select coalesce(json_agg(json_build_object('outlet', %5$s, 'quotes', x.quotes,
                      'articles', x.articles, 'firstSeen', x.first_seen, 'lastSeen', x.last_seen)
                      order by x.quotes desc, p.id), '[]')
                  from (select publisher_id, count(*) as quotes, count(distinct article_id) as articles,
                            min(published_at) as first_seen, max(published_at) as last_seen
                        from said group by publisher_id order by count(*) desc, publisher_id limit 20) x
                  join source p on p.id = x.publisher_id),
              'quotedWith', (select coalesce(json_agg(json_build_object('source', %6$s, 'articles', x.articles)
                      order by x.articles desc, o.id), '[]')
                  from (select q.speaker_id, count(distinct q.article_id) as articles from public_quote q
                        where q.article_id in (select article_id from said order by published_at desc, article_id limit 1000)
                            and q.speaker_id <> :source
                        group by q.speaker_id order by count(distinct q.article_id) desc, q.speaker_id limit 20) x
                  join source o on o.id = x.speaker_id))"""
            .formatted(SourceRef.sql("s"), HELD.formatted("select role, article_id, published_at from said"
                    + " union all select role, article_id, published_at from named"), SourceRef.sql("f"),
                    HELD.formatted("select affiliation, article_id, published_at from said"), SourceRef.sql("p"),
                    SourceRef.sql("o"));

    private static final Select PROFILE = new Select("source s", "s.id", Map.of("document", DOCUMENT));

    private final Rows rows;

    SourceProfiles(Rows rows) {
        this.rows = rows;
    }

    /** Of a source that readers see. */
    SourceProfile of(UUID source) {
        return rows.one(PROFILE.over(RELATIONS, Map.of("source", source)), new Conditions().keyed(new Key(source, null), "s"),
                row -> row.document("document", SourceProfile.class)).orElseThrow();
    }
}
