create table revision (
    article_id uuid not null,
    number integer not null,
    at timestamptz not null,
    -- who, how and why
    key_id uuid,
    name text not null,
    action text not null,
    reason text,
    -- from when on readers saw it, unless the next came first; null for a draft
    visible_from timestamptz,
    -- the rows of the article as they were, by the name of their table
    snapshot jsonb not null,
    constraint revision_pk primary key (article_id, number),
    constraint revision_article_fk foreign key (article_id) references article (id) on delete cascade
);

-- What preview links are signed with: one for all nodes, made when the first link is.
create table preview_secret (
    only_one boolean not null default true,
    value bytea not null,
    constraint preview_secret_pk primary key (only_one),
    constraint preview_secret_only_one check (only_one)
);

-- What was there before there was a history is its first entry.
insert into revision (article_id, number, at, name, action, visible_from, snapshot)
    select a.id, a.version + 1, a.updated_at, 'courant', 'import',
        case when a.status <> 'draft' then a.published_at end,
        jsonb_build_object('article', to_jsonb(a) - 'fts',
            'article_tag', (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from article_tag x where x.article_id = a.id),
            'article_author', (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from article_author x where x.article_id = a.id),
            'article_source', (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from article_source x where x.article_id = a.id),
            'correction', '[]'::jsonb,
            'quote', (select coalesce(jsonb_agg(to_jsonb(x) - 'fts'), '[]') from quote x where x.article_id = a.id),
            'related_link', (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from related_link x where x.article_id = a.id))
    from article a;
