-- pgbench: all that GET /v1/articles/{slug}?include=quotes,sources,related shows, as a hand would write it
\set n random(1, 1000)
select a.id, a.slug, a.headline, a.standfirst, a.lead, a.language, a.image, a.published_at, a.updated_at, a.word_count, a.body,
  k.slug, k.name, p.slug, p.name, p.kind,
  (select json_agg(json_build_object('slug', w.slug, 'name', w.name) order by l.position) from article_author l
    join author w on w.id = l.author_id where l.article_id = a.id) as authors,
  (select json_agg(json_build_object('slug', t.slug, 'name', t.name) order by l.position) from article_tag l
    join tag t on t.id = l.tag_id where l.article_id = a.id) as tags,
  (select json_agg(json_build_object('at', c.at, 'note', c.note) order by c.at desc) from correction c
    where c.article_id = a.id) as corrections,
  (select json_agg(json_build_object('id', q.id, 'text', q.text, 'directness', q.directness, 'role', q.role, 'cue', q.cue,
    'block', q.block, 'start', q.start_at, 'end', q.end_at, 'slug', s.slug, 'name', s.name, 'kind', s.kind) order by q.position)
    from quote q join source s on s.id = q.speaker_id where q.article_id = a.id) as quotes,
  (select json_agg(json_build_object('slug', s.slug, 'name', s.name, 'kind', s.kind, 'role', l.role) order by l.position)
    from article_source l join source s on s.id = l.source_id where l.article_id = a.id) as sources,
  (select json_agg(json_build_object('slug', r.slug, 'headline', r.headline, 'standfirst', r.standfirst, 'lead', r.lead,
    'image', r.image, 'at', r.published_at, 'section', rk.name, 'publisher', rp.name) order by l.position)
    from related_link l join article r on r.id = l.target_id join section rk on rk.id = r.section_id
    join source rp on rp.id = r.publisher_id where l.article_id = a.id) as related
from article a join section k on k.id = a.section_id join source p on p.id = a.publisher_id
where a.slug = (select slug from bench_slug where n = :n) and a.status <> 'draft' and a.published_at <= now();
