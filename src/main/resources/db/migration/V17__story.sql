create table story (
    id uuid not null,
    version integer not null,
    slug text not null,
    title text not null,
    title_key text not null,
    description text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint story_pk primary key (id),
    constraint story_slug_unique unique (slug)
);

create index story_title_key_ix on story (title_key collate "C", id);

create table story_article (
    story_id uuid not null,
    position integer not null,
    article_id uuid not null,
    constraint story_article_pk primary key (story_id, position),
    -- deferred, since a new order is written row by row
    constraint story_article_unique unique (story_id, article_id) deferrable initially deferred,
    constraint story_article_story_fk foreign key (story_id) references story (id) on delete cascade,
    constraint story_article_article_fk foreign key (article_id) references article (id) on delete cascade
);

create index story_article_article_ix on story_article (article_id, story_id);
