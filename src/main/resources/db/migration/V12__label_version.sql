alter table section add column version integer not null default 0;

alter table tag
    add column version integer not null default 0,
    -- IPTC Media Topics
    add column media_topic text,
    add constraint tag_media_topic_form check (media_topic ~ '^medtop:[0-9]{8}$');

alter table author add column version integer not null default 0;
