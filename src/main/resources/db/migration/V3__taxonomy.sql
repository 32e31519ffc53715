create table section (
    id uuid not null,
    slug text not null,
    name text not null,
    name_key text not null,
    constraint section_pk primary key (id),
    constraint section_slug_unique unique (slug)
);

create table tag (
    id uuid not null,
    slug text not null,
    name text not null,
    name_key text not null,
    constraint tag_pk primary key (id),
    constraint tag_slug_unique unique (slug)
);

create table author (
    id uuid not null,
    slug text not null,
    name text not null,
    name_key text not null,
    constraint author_pk primary key (id),
    constraint author_slug_unique unique (slug)
);

create index section_name_key_ix on section (name_key collate "C", id);
create index tag_name_key_ix on tag (name_key collate "C", id);
create index author_name_key_ix on author (name_key collate "C", id);
