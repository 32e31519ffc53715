create table api_key (
    id uuid not null,
    name text not null,
    role text not null,
    token_hash bytea not null,
    created_at timestamptz not null,
    constraint api_key_pk primary key (id),
    constraint api_key_token_unique unique (token_hash),
    constraint api_key_role_known check (role in ('admin'))
);
