alter table api_key
    drop constraint api_key_role_known,
    add constraint api_key_role_known check (role in ('reader', 'contributor', 'editor', 'admin')),
    -- null means never
    add column expires_at timestamptz,
    add column revoked_at timestamptz;

create table audit_entry (
    id bigint generated always as identity,
    at timestamptz not null,
    -- who; the configured administrator has no key
    key_id uuid,
    name text not null,
    -- what was done to what, as the content tag names it ("article:0199...")
    action text not null,
    item text,
    detail text,
    request_id text,
    constraint audit_entry_pk primary key (id)
);

create index audit_entry_at_ix on audit_entry (at desc, id desc);
create index audit_entry_item_ix on audit_entry (item, id desc);
create index audit_entry_key_ix on audit_entry (key_id, id desc);
