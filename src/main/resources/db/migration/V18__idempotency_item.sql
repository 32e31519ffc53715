-- What the kept answer shows, as a content tag: it is erased when that is taken down.
alter table idempotency_key add column item text;

create index idempotency_key_item_ix on idempotency_key (item) where item is not null;
