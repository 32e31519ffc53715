create table related_link (
    id uuid not null,
    article_id uuid not null,
    position integer not null,
    type text not null,
    origin text not null,
    target_id uuid,
    -- what the link was said to lead to, while no article of ours answers to it
    reference text,
    url text,
    headline text,
    excerpt text,
    image jsonb,
    published_at timestamptz,
    constraint related_link_pk primary key (id),
    constraint related_link_article_fk foreign key (article_id) references article (id) on delete cascade,
    constraint related_link_target_fk foreign key (target_id) references article (id) on delete cascade,
    constraint related_link_position_unique unique (article_id, position),
    constraint related_link_type_known check (type in
        ('same-event', 'follow-up', 'background', 'corrects', 'republication', 'related')),
    constraint related_link_origin_known check (origin in ('editor')),
    constraint related_link_not_to_itself check (target_id <> article_id)
);

create index related_link_target_ix on related_link (target_id);
create index related_link_reference_ix on related_link (reference) where target_id is null;
