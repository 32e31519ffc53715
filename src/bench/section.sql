-- pgbench: the cards of GET /v1/articles?section={slug}
\set n random(1, 10)
select a.id, a.slug, a.headline, a.standfirst, a.lead, a.language, a.image, a.published_at, a.updated_at, k.slug, k.name,
  p.slug, p.name, p.kind, (select count(*) from correction c where c.article_id = a.id) as corrections
from article a join section k on k.id = a.section_id join source p on p.id = a.publisher_id
where a.section_id = (select id from section where slug = 'desk-' || :n) and a.status <> 'draft' and a.published_at <= now()
order by a.published_at desc, a.id desc limit 20;
