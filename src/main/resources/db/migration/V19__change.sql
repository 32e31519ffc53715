-- What the log has said is there for readers, with the tags that it said: what it is compared with when it changes.
create table announced_item (
    type text not null,
    id uuid not null,
    slug text not null,
    tags text[] not null,
    constraint announced_item_pk primary key (type, id)
);

-- Ids and tags only: of what is taken down nothing can be read here.
create table change (
    position bigint not null,
    at timestamptz not null,
    type text not null,
    item_id uuid not null,
    action text not null,
    -- what a merged item leads to now
    into_id uuid,
    tags text[] not null,
    constraint change_pk primary key (position),
    constraint change_action_known check (action in ('created', 'updated', 'renamed', 'hidden', 'deleted', 'merged'))
);

create index change_at_ix on change (at);

-- One row. Whoever appends to the log holds it until the end of the transaction: the order of positions is that of the
-- commits, without a gap, and what is compared stands still meanwhile.
create table change_head (
    only_one boolean not null default true,
    -- the last that was given
    position bigint not null,
    -- the last that was forgotten
    forgotten bigint not null,
    -- up to this moment, what came due has been announced
    noticed_until timestamptz not null,
    constraint change_head_pk primary key (only_one),
    constraint change_head_only_one check (only_one)
);

insert into change_head (position, forgotten, noticed_until) values (0, 0, '-infinity');
