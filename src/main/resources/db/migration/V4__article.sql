-- The analysis that fits a language (BCP 47). Immutable, since a generated column is computed with it.
create function search_config(language text) returns regconfig language sql immutable parallel safe as $$
    select case split_part(language, '-', 1)
        when 'ar' then 'pg_catalog.arabic'::regconfig
        when 'da' then 'pg_catalog.danish'::regconfig
        when 'de' then 'pg_catalog.german'::regconfig
        when 'en' then 'pg_catalog.english'::regconfig
        when 'es' then 'pg_catalog.spanish'::regconfig
        when 'fi' then 'pg_catalog.finnish'::regconfig
        when 'fr' then 'pg_catalog.french'::regconfig
        when 'hu' then 'pg_catalog.hungarian'::regconfig
        when 'it' then 'pg_catalog.italian'::regconfig
        when 'nl' then 'pg_catalog.dutch'::regconfig
        when 'no' then 'pg_catalog.norwegian'::regconfig
        when 'pt' then 'pg_catalog.portuguese'::regconfig
        when 'ro' then 'pg_catalog.romanian'::regconfig
        when 'ru' then 'pg_catalog.russian'::regconfig
        when 'sv' then 'pg_catalog.swedish'::regconfig
        when 'tr' then 'pg_catalog.turkish'::regconfig
        else 'pg_catalog.simple'::regconfig
    end
$$;

-- What a reader typed, as any of the languages would understand it. Every article that matches in its own language
-- matches this too, so an index finds the candidates; the article's own language then has the last word.
create function any_language_query(words text) returns tsquery language sql immutable parallel safe as $$
    select string_agg('(' || query || ')', '|')::tsquery from (
        select distinct websearch_to_tsquery(search_config(language), words)::text as query
        from unnest(array['ar', 'da', 'de', 'en', 'es', 'fi', 'fr', 'hu', 'it', 'nl', 'no', 'pt', 'ro', 'ru', 'sv',
                          'tr', '']) language) one
    where query <> ''
$$;

create table article (
    id uuid not null,
    version integer not null,
    slug text not null,
    status text not null,
    publisher_id uuid not null,
    external_id text,
    section_id uuid,
    language text not null,
    headline text not null,
    headline_key text not null,
    standfirst text,
    lead text not null,
    body jsonb not null,
    word_count integer not null,
    image jsonb,
    canonical_url text,
    published_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    fts tsvector not null generated always as (
        setweight(to_tsvector(search_config(language), headline), 'A')
        || setweight(to_tsvector(search_config(language), coalesce(standfirst, '')), 'B')
        || setweight(jsonb_to_tsvector(search_config(language), jsonb_path_query_array(body, '$[*].text'), '"string"'), 'C')
    ) stored,
    constraint article_pk primary key (id),
    constraint article_slug_unique unique (slug),
    constraint article_external_id_unique unique (publisher_id, external_id),
    constraint article_status_known check (status in ('draft', 'published')),
    constraint article_published_has_time check (status = 'draft' or published_at is not null),
    constraint article_publisher_fk foreign key (publisher_id) references source (id),
    constraint article_section_fk foreign key (section_id) references section (id)
);

create index article_latest_ix on article (published_at desc, id desc) where status = 'published';
create index article_changed_ix on article (updated_at desc, id desc) where status = 'published';
create index article_section_latest_ix on article (section_id, published_at desc, id desc) where status = 'published';
create index article_publisher_latest_ix on article (publisher_id, published_at desc, id desc) where status = 'published';
create index article_headline_ix on article (publisher_id, headline_key);
create index article_external_id_ix on article (external_id);
create index article_canonical_url_ix on article (canonical_url);
create index article_fts_ix on article using gin (fts);

create table article_tag (
    article_id uuid not null,
    position integer not null,
    tag_id uuid not null,
    constraint article_tag_pk primary key (article_id, position),
    constraint article_tag_article_fk foreign key (article_id) references article (id) on delete cascade,
    constraint article_tag_tag_fk foreign key (tag_id) references tag (id)
);

create index article_tag_tag_ix on article_tag (tag_id, article_id);

create table article_author (
    article_id uuid not null,
    position integer not null,
    author_id uuid not null,
    constraint article_author_pk primary key (article_id, position),
    constraint article_author_article_fk foreign key (article_id) references article (id) on delete cascade,
    constraint article_author_author_fk foreign key (author_id) references author (id)
);

create index article_author_author_ix on article_author (author_id, article_id);

create table article_source (
    article_id uuid not null,
    position integer not null,
    source_id uuid not null,
    role text,
    constraint article_source_pk primary key (article_id, position),
    -- deferred, since a new order is written row by row
    constraint article_source_unique unique (article_id, source_id) deferrable initially deferred,
    constraint article_source_article_fk foreign key (article_id) references article (id) on delete cascade,
    constraint article_source_source_fk foreign key (source_id) references source (id)
);

create index article_source_source_ix on article_source (source_id, article_id);
