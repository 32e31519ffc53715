create table idempotency_key (
    -- the caller's key id and the caller's own text
    name text not null,
    fingerprint bytea not null,
    -- null only within the transaction that makes it
    answer text,
    at timestamptz not null,
    constraint idempotency_key_pk primary key (name)
);

create index idempotency_key_at_ix on idempotency_key (at);
