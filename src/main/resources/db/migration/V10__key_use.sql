alter table api_key
    -- to the minute
    add column last_used_at timestamptz;

-- a UUID like every other id, so that the log is walked with the same cursors; its indexes go with the old one
alter table audit_entry drop column id;
alter table audit_entry add column id uuid not null default gen_random_uuid();
alter table audit_entry
    alter column id drop default,
    add constraint audit_entry_pk primary key (id);

create index audit_entry_at_ix on audit_entry (at desc, id desc);
create index audit_entry_item_ix on audit_entry (item, at desc, id desc);
create index audit_entry_key_ix on audit_entry (key_id, at desc, id desc);

-- rows go in and stay; only what sets courant.retention within its transaction may delete, and nothing may change one
create function audit_entry_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('courant.retention', true) = 'on' then
        return null;
    end if;
    raise exception 'audit_entry is append-only: % refused', lower(tg_op) using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_append_only();
