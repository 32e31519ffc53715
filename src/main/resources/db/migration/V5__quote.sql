create table quote (
    id uuid not null,
    article_id uuid not null,
    position integer not null,
    speaker_id uuid,
    text text not null,
    directness text not null,
    role text,
    cue text,
    block text not null,
    start_at integer not null,
    end_at integer not null,
    origin text not null,
    confidence real not null,
    language text not null,
    fts tsvector not null generated always as (to_tsvector(search_config(language), text)) stored,
    constraint quote_pk primary key (id),
    constraint quote_article_fk foreign key (article_id) references article (id) on delete cascade,
    constraint quote_speaker_fk foreign key (speaker_id) references source (id),
    constraint quote_position_unique unique (article_id, position),
    constraint quote_directness_known check (directness in ('direct', 'mixed', 'indirect')),
    constraint quote_origin_known check (origin in ('editor', 'extracted')),
    constraint quote_span_ordered check (0 <= start_at and start_at < end_at),
    constraint quote_confidence_is_share check (confidence between 0 and 1)
);

create index quote_speaker_ix on quote (speaker_id, article_id);
create index quote_fts_ix on quote using gin (fts);
