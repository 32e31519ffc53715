alter table article
    drop constraint article_status_known,
    add constraint article_status_known check (status in ('draft', 'published', 'retracted')),
    -- whose draft it is; the configured administrator and imports have no key
    add column created_by uuid,
    -- whether readers have ever seen it: what they have seen goes away with a tombstone
    add column was_public boolean not null default false;

-- Readers see what is retracted too, with its notice.
drop index article_latest_ix, article_changed_ix, article_section_latest_ix, article_publisher_latest_ix;
create index article_latest_ix on article (published_at desc, id desc) where status <> 'draft';
create index article_changed_ix on article (updated_at desc, id desc) where status <> 'draft';
create index article_section_latest_ix on article (section_id, published_at desc, id desc) where status <> 'draft';
create index article_publisher_latest_ix on article (publisher_id, published_at desc, id desc) where status <> 'draft';
-- what editors see first
create index article_desk_ix on article (updated_at desc, id desc);

-- Every slug that an article has or had, so that each leads to one article for ever. No foreign key: the slugs of
-- what was taken away lead to its tombstone.
create table article_slug (
    slug text not null,
    article_id uuid not null,
    constraint article_slug_pk primary key (slug)
);

create index article_slug_article_ix on article_slug (article_id);

insert into article_slug (slug, article_id) select slug, id from article;

create function keep_article_slug() returns trigger language plpgsql as $$
begin
    insert into article_slug (slug, article_id) values (new.slug, new.id) on conflict (slug) do nothing;
    if (select article_id from article_slug where slug = new.slug) <> new.id then
        raise unique_violation using message = 'the slug leads to another article', constraint = 'article_slug_unique';
    end if;
    return null;
end
$$;

create trigger article_slug_kept after insert or update of slug on article
    for each row execute function keep_article_slug();

-- What readers have seen and must not see again. The article's own rows are gone.
create table tombstone (
    article_id uuid not null,
    kind text not null,
    notice text,
    at timestamptz not null,
    publisher_id uuid not null,
    external_id text,
    constraint tombstone_pk primary key (article_id),
    constraint tombstone_kind_known check (kind in ('deleted', 'taken-down'))
);

create index tombstone_external_id_ix on tombstone (publisher_id, external_id);
