create table correction (
    id uuid not null,
    article_id uuid not null,
    at timestamptz not null,
    class text not null,
    note text not null,
    -- names of fields and ids of blocks
    changed jsonb not null,
    -- the version that it made
    version integer not null,
    constraint correction_pk primary key (id),
    constraint correction_article_fk foreign key (article_id) references article (id) on delete cascade,
    constraint correction_class_known check (class in ('correction', 'clarification', 'update', 'retraction'))
);

create index correction_article_ix on correction (article_id, at);
create index correction_latest_ix on correction (at desc, id desc);
