-- A source that turned out to be another one stays, so that whatever else refers to it is good, and leads there.
alter table source
    add column merged_into uuid,
    add constraint source_merged_into_fk foreign key (merged_into) references source (id) on delete cascade,
    add constraint source_not_merged_into_itself check (merged_into <> id);

create index source_merged_into_ix on source (merged_into) where merged_into is not null;

-- Every slug that a source has or had: nobody else is given it, and whoever follows it is led to its source.
create table source_slug (
    slug text not null,
    source_id uuid not null,
    constraint source_slug_pk primary key (slug),
    constraint source_slug_source_fk foreign key (source_id) references source (id) on delete cascade
);

create index source_slug_source_ix on source_slug (source_id);

insert into source_slug (slug, source_id) select slug, id from source;

create function keep_source_slug() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from source_slug k where k.slug = new.slug and k.source_id = new.id) then
        insert into source_slug (slug, source_id) values (new.slug, new.id);
    end if;
    return null;
end
$$;

create trigger source_slug_kept after insert or update of slug on source
    for each row execute function keep_source_slug();

-- Which source a key leads to: any slug of it or of its duplicates, or a duplicate's id.
create view source_key as
    select k.slug, coalesce(s.merged_into, s.id) as id from source_slug k join source s on s.id = k.source_id
    union all
    select cast(s.id as text), s.merged_into from source s where s.merged_into is not null;
