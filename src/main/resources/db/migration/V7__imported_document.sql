create table imported_document (
    article_id uuid not null,
    digest bytea not null,
    imported_at timestamptz not null,
    constraint imported_document_pk primary key (article_id),
    constraint imported_document_article_fk foreign key (article_id) references article (id) on delete cascade
);
