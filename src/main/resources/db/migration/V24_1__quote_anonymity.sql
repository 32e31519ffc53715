-- Whether an article names who it quotes, speaks of somebody without a name, or does not tell.
create function quote_anonymity(anonymity text, speaker uuid) returns text language sql immutable parallel safe as $$
    select case when anonymity is not null then 'anonymous' when speaker is not null then 'named' else 'unattributed' end
$$;

-- By which the few of a kind are found, and with which PostgreSQL knows how few they are.
create index quote_anonymity_ix on quote (quote_anonymity(anonymity, speaker_id));
create index source_kind_ix on source (kind);
