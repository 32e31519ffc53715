-- A newsroom of any size for measuring: psql -v articles=100000 -f newsroom.sql, into an empty database of Courant's.
-- The same number gives the same rows but for their ids. An article is about one of 300 topics, with 3 KB of text (kept as
-- text and as HTML), three quotes, four sources, four related links, one author and two tags; there is one a minute, the last
-- of them now. Beside the 2,000 sources that they cite there are as many others as articles.
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

-- 300 topics with 40 invented words each, beside those words that all texts have
create temp table topic_word as
    select t as topic, i as n, (array['bal', 'cor', 'dren', 'fal', 'gor', 'hest', 'jor', 'kel', 'lum', 'mar', 'nol', 'pren', 'quil', 'ros',
            'sten', 'tor', 'vel', 'wen', 'yar', 'zel'])[1 + (t * 40 + i) % 20]
        || (array['a', 'e', 'i', 'o', 'u', 'am', 'en', 'il', 'os', 'un', 'ara', 'eli', 'imo', 'ota', 'uve', 'and', 'erd', 'ilk', 'orn', 'ust',
            'acho', 'edra', 'iska', 'olme', 'undi'])[1 + ((t * 40 + i) / 20) % 25]
        || (array['bar', 'cote', 'dale', 'fen', 'gate', 'holt', 'ker', 'ley', 'mere', 'ness', 'pool', 'rick', 'stead', 'thorpe', 'ville', 'wick',
            'don', 'by', 'ford', 'ham', 'lock', 'mouth', 'sey', 'worth'])[1 + ((t * 40 + i) / 500) % 24] as w
    from generate_series(0, 299) t, generate_series(1, 40) i;
create unique index on topic_word (topic, n);

create temp table sentence as
    select s.n, initcap(split_part(t.text, ' ', 1)) || substr(t.text, position(' ' in t.text)) || '.' as text
    from generate_series(1, 6000) s(n), lateral (
        select string_agg(coalesce(k.w, w.w) || case when i % 5 = 2 then ' of the' when i % 5 = 4 then ' and' else '' end, ' ' order by i) as text
        from generate_series(1, 13) i join word w on w.n = pg_temp.pick(s.n * 31 + i, 1, (select count(*)::int from word))
        left join topic_word k on i % 2 = 0 and k.topic = (s.n - 1) / 20 and k.n = pg_temp.pick(s.n * 31 + i, 12, 40)) t;
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

-- as many sources more as there are articles, whom these do not cite
insert into source (id, version, slug, name, name_key, kind, external_ids, created_at, updated_at)
    select uuidv7(), 0, 'name-' || x.n, t.name, lower(t.name), 'person', '{}', now(), now()
    from generate_series(1, :articles) x(n)
    join topic_word w on w.topic = x.n / 80 % 300 and w.n = x.n / 24000 % 40 + 1
    cross join lateral (select initcap((array['al', 'be', 'cla', 'da', 'ed', 'fri', 'gun', 'hel', 'in', 'jo', 'ka', 'li', 'mar', 'na', 'or',
        'pe', 'ros', 'sa', 'to', 'vi'])[1 + x.n % 20] || (array['bert', 'na', 'rik', 'va'])[1 + x.n / 20 % 4]) || ' ' || initcap(w.w) as name) t;

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
    cross join lateral (select (pg_temp.pick(x.n, 10, 300) - 1) * 20 as first) t
    join sentence h on h.n = t.first + pg_temp.pick(x.n, 4, 20)
    join sentence f on f.n = t.first + pg_temp.pick(x.n, 5, 20)
    cross join lateral (
        select jsonb_agg(jsonb_build_object('id', 'b' || c.i, 'type', 'paragraph', 'text', c.text, 'html', '<p>' || c.text || '</p>')
            order by c.i) as blocks
        from (select i, string_agg(s.text, ' ' order by j) as text
            from generate_series(1, 8) i, generate_series(1, 3) j join sentence s on true
            where s.n = case when j = 3 then pg_temp.pick(x.n * 100 + i * 10 + j, 6, 6000)
                else t.first + pg_temp.pick(x.n * 100 + i * 10 + j, 6, 20) end group by i) c) b;

insert into article_source (article_id, position, source_id)
    select x.id, i - 1, s.id from numbered x, generate_series(1, 4) i
    join numbered_source s on true where s.n = 20 + (pg_temp.pick(x.n, 7, 2000) + i * 499) % 2000 + 1;
insert into quote (id, article_id, position, speaker_id, text, directness, role, cue, block, start_at, end_at, origin, status, confidence, language)
    select uuidv7(), x.id, i - 1, l.source_id, left(a.body #>> array[(i - 1)::text, 'text'], 90), 'direct', 'spokesperson', 'said',
        'b' || i, 0, 90, 'extracted', 'published', 0.9, 'en'
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

-- two words of one sentence of a topic: some hundreds of 100,000 articles have both
create table bench_query as select row_number() over (order by topic) as n, words from (
    select distinct on (a.topic) a.topic, a.w || '+' || b.w as words from sentence s
    join topic_word a on a.topic = (s.n - 1) / 20 and s.text like '% ' || a.w || ' %'
    join topic_word b on b.topic = a.topic and b.n > a.n and s.text like '% ' || b.w || ' %'
    order by a.topic, s.n, a.n, b.n) x limit 200;
-- what has been typed of the name of a source so far
create table bench_name as select n, left(lower(split_part(name, ' ', 2)), 2 + (n % 4)::int) as letters
    from (select row_number() over (order by md5(slug)) as n, name from source where slug like 'name-%' order by n limit 200) x;

-- the log begins here: nothing of this is news
insert into announced_item (type, id, slug, tags) select type, id, slug, tags from visible_item;
update change_head set noticed_until = now();

commit;
vacuum analyze;
