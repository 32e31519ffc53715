-- A newsroom of any size for measuring: psql -v articles=100000 -f newsroom.sql, into an empty database of Courant's.
-- The same number gives the same rows but for their ids. An article has about 3 KB of text, kept as text and as HTML, three quotes, four sources,
-- four related links, one author and two tags; there is one a minute, the last of them now.
\set ON_ERROR_STOP on
\timing off
set synchronous_commit = off;
set work_mem = '256MB';
begin;

create function pg_temp.pick(n bigint, salt int, most int) returns int language sql immutable as
    $$ select 1 + abs(hashint8extended(n, salt) % most)::int $$;

create temp table word as select row_number() over () as n, w from unnest(string_to_array('harbour council bridge ferry '
    || 'minister budget tunnel museum orchard storm railway hospital library mayor union court market school river coast '
    || 'turbine festival island village engineer nurse teacher fisher farmer pilot archive auction border census charter '
    || 'climate contract debate deficit election energy estate export fleet forest garden glacier grain heritage housing '
    || 'inquiry journal kitchen lantern ledger lighthouse mill mineral moor network opera parish pension petition pier '
    || 'quarry quay reform reservoir salmon satellite season shipyard signal square stadium strike summit tariff theatre '
    || 'timber tide tower treaty valley vaccine vessel voter warden weather wharf winter workshop yard', ' ')) w;

create temp table sentence as
    select s.n, initcap(split_part(t.text, ' ', 1)) || substr(t.text, position(' ' in t.text)) || '.' as text
    from generate_series(1, 4000) s(n), lateral (
        select string_agg(w.w || case when i % 5 = 2 then ' of the' when i % 5 = 4 then ' and' else '' end, ' ' order by i) as text
        from generate_series(1, 13) i join word w on w.n = pg_temp.pick(s.n * 31 + i, 1, (select count(*)::int from word))) t;
create unique index on sentence (n);

insert into section (id, slug, name, name_key)
    select uuidv7(), 'desk-' || n, 'Desk ' || n, 'desk ' || n from generate_series(1, 10) n;
insert into tag (id, slug, name, name_key)
    select uuidv7(), 'topic-' || n, 'Topic ' || n, 'topic ' || n from generate_series(1, 500) n;
insert into author (id, slug, name, name_key)
    select uuidv7(), 'reporter-' || n, 'Reporter ' || n, 'reporter ' || n from generate_series(1, 200) n;
insert into source (id, version, slug, name, name_key, kind, external_ids, created_at, updated_at)
    select uuidv7(), 0, case when n <= 20 then 'outlet-' else 'voice-' end || n, case when n <= 20 then 'Outlet ' else 'Voice ' end || n,
        case when n <= 20 then 'outlet ' else 'voice ' end || n, case when n <= 20 then 'publisher' else 'person' end, '{}', now(), now()
    from generate_series(1, 2020) n;

create temp table numbered_source as select row_number() over (order by id) as n, id, name from source;
create temp table numbered_section as select row_number() over (order by id) as n, id from section;
create temp table numbered_tag as select row_number() over (order by id) as n, id from tag;
create temp table numbered_author as select row_number() over (order by id) as n, id from author;
create unique index on numbered_source (n);

create temp table numbered as
    select n, uuidv7() as id, date_trunc('minute', now()) - (:articles - n) * interval '1 minute' as at
    from generate_series(1, :articles) n;
create unique index on numbered (n);

insert into article (id, version, slug, status, publisher_id, section_id, language, headline, headline_key, standfirst, lead, body,
        word_count, image, published_at, created_at, updated_at, was_public)
    select x.id, 0, 'article-' || x.n, 'published', p.id, k.id, 'en', h.text, lower(h.text), f.text, left(b.blocks #>> '{0,text}', 600),
        b.blocks, 750, json_build_object('url', 'https://images.example/' || x.n || '.webp', 'alt', h.text, 'width', 1200, 'height', 675),
        x.at, x.at, x.at, true
    from numbered x
    join numbered_source p on p.n = pg_temp.pick(x.n, 2, 20)
    join numbered_section k on k.n = pg_temp.pick(x.n, 3, 10)
    join sentence h on h.n = pg_temp.pick(x.n, 4, 4000)
    join sentence f on f.n = pg_temp.pick(x.n, 5, 4000)
    cross join lateral (
        select jsonb_agg(jsonb_build_object('id', 'b' || c.i, 'type', 'paragraph', 'text', c.text, 'html', '<p>' || c.text || '</p>')
            order by c.i) as blocks
        from (select i, string_agg(s.text, ' ' order by j) as text
            from generate_series(1, 8) i, generate_series(1, 3) j join sentence s on true
            where s.n = pg_temp.pick(x.n * 100 + i * 10 + j, 6, 4000) group by i) c) b;

insert into article_source (article_id, position, source_id)
    select x.id, i - 1, s.id from numbered x, generate_series(1, 4) i
    join numbered_source s on true where s.n = 20 + (pg_temp.pick(x.n, 7, 2000) + i * 499) % 2000 + 1;
insert into quote (id, article_id, position, speaker_id, text, directness, role, cue, block, start_at, end_at, origin, confidence, language)
    select uuidv7(), x.id, i - 1, l.source_id, left(a.body #>> array[(i - 1)::text, 'text'], 90), 'direct', 'spokesperson', 'said',
        'b' || i, 0, 90, 'extracted', 0.9, 'en'
    from numbered x join article a on a.id = x.id, generate_series(1, 3) i
    join article_source l on true where l.article_id = x.id and l.position = i - 1;
insert into related_link (id, article_id, position, type, origin, target_id)
    select uuidv7(), x.id, i, 'related', 'editor', t.id from numbered x, generate_series(1, 4) i
    join numbered t on true where t.n = (x.n + i * 7919) % :articles + 1 and t.n <> x.n;
insert into article_tag (article_id, position, tag_id)
    select x.id, i, t.id from numbered x, generate_series(1, 2) i
    join numbered_tag t on true where t.n = (pg_temp.pick(x.n, 8, 500) + i * 101) % 500 + 1;
insert into article_author (article_id, position, author_id)
    select x.id, 1, t.id from numbered x join numbered_author t on t.n = pg_temp.pick(x.n, 9, 200);

-- the log begins here: nothing of this is news
insert into announced_item (type, id, slug, tags) select type, id, slug, tags from visible_item;
update change_head set noticed_until = now();

commit;
vacuum analyze;
