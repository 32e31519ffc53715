-- Deferred, since a new order is written row by row.
alter table quote
    drop constraint quote_position_unique,
    add constraint quote_position_unique unique (article_id, position) deferrable initially deferred;
alter table related_link
    drop constraint related_link_position_unique,
    add constraint related_link_position_unique unique (article_id, position) deferrable initially deferred;
