create table source (
    id uuid not null,
    version integer not null,
    slug text not null,
    name text not null,
    name_key text not null,
    kind text not null,
    description text,
    affiliation_id uuid,
    external_ids jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint source_pk primary key (id),
    constraint source_slug_unique unique (slug),
    constraint source_kind_known check (kind in ('publisher', 'person', 'organization', 'government', 'document')),
    constraint source_affiliation_fk foreign key (affiliation_id) references source (id) on delete set null,
    constraint source_not_its_own_affiliation check (affiliation_id <> id)
);

create index source_name_key_ix on source (name_key collate "C", id);
create index source_affiliation_ix on source (affiliation_id);

create table source_alias (
    source_id uuid not null,
    name text not null,
    name_key text not null,
    constraint source_alias_pk primary key (source_id, name_key, name),
    constraint source_alias_source_fk foreign key (source_id) references source (id) on delete cascade
);

create index source_alias_name_key_ix on source_alias (name_key);
