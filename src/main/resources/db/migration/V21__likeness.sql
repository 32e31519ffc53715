-- What is kept of a visible article to compare it with others. Without a foreign key: what it counts for is taken back
-- after the article is gone.
create table article_profile (
    article_id uuid not null,
    profile bytea not null,
    -- under which others find it
    keys integer[] not null,
    -- null where the text speaks against the date of publication
    published_at timestamptz,
    constraint article_profile_pk primary key (article_id)
);

-- Without a list of what is yet to be sorted in: each look-up of some thirty keys would read all of it thirty times.
create index article_profile_keys_ix on article_profile using gin (keys) with (fastupdate = off);

-- In how many profiles a key occurs.
create table key_frequency (
    key integer not null,
    pieces integer not null,
    constraint key_frequency_pk primary key (key)
) with (fillfactor = 80);

-- How much two articles belong together, written from either side. Without foreign keys: they would make the deletion of an
-- article and the background work wait for each other. Whoever reads it joins what is visible.
create table likeness (
    article_id uuid not null,
    other_id uuid not null,
    score real not null,
    type text not null,
    reasons jsonb not null,
    constraint likeness_pk primary key (article_id, other_id),
    constraint likeness_score_is_share check (score between 0 and 1),
    constraint likeness_type_known check (type in ('same-event', 'follow-up', 'background', 'republication')),
    constraint likeness_not_to_itself check (article_id <> other_id)
);

create index likeness_best_ix on likeness (article_id, score desc, other_id);
create index likeness_other_ix on likeness (other_id);

-- Articles that have to be looked at, in this order; each once.
create table relating_task (
    article_id uuid not null,
    number bigint not null generated always as identity,
    failures integer not null default 0,
    constraint relating_task_pk primary key (article_id)
);

create index relating_task_number_ix on relating_task (number);

-- One row. Whoever relates holds it until the end of the transaction, and leaves its name: counts that another node may have
-- changed are read again.
create table relating_turn (
    only_one boolean not null default true,
    node uuid not null,
    constraint relating_turn_pk primary key (only_one),
    constraint relating_turn_only_one check (only_one)
);

insert into relating_turn (node) values (gen_random_uuid());

-- In the transaction of the change, whatever made it. What relating itself changes asks for nothing more.
create function queue_relating() returns trigger language plpgsql as $$
begin
    if current_setting('courant.relating', true) is distinct from 'on' then
        insert into relating_task (article_id)
            select item_id from added where type = 'article' group by item_id order by min(position)
            -- whoever is at work on it sees that it has to be done again
            on conflict (article_id) do update set number = default;
    end if;
    return null;
end
$$;

create trigger change_queues_relating after insert on change
    referencing new table as added for each statement execute function queue_relating();

insert into relating_task (article_id)
    select id from article where status <> 'draft' and published_at <= now() order by published_at, id;

-- Kept by an editor, or by relating. What was found stays with whoever edits it from then on.
alter table story add column origin text not null default 'editor',
    add column found boolean not null default false,
    add constraint story_origin_known check (origin in ('editor', 'computed'));

-- What a story that turned out to be another was called.
create table story_merge (
    id uuid not null,
    slug text not null,
    into_id uuid not null,
    constraint story_merge_pk primary key (id),
    constraint story_merge_slug_unique unique (slug),
    constraint story_merge_into_fk foreign key (into_id) references story (id) on delete cascade
);

create index story_merge_into_ix on story_merge (into_id);
