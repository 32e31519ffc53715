-- What became of a quote that was found in a text, and how it names somebody without a name.
alter table quote
    add column status text not null default 'published',
    -- for whom the speaker speaks, as the article gives it
    add column affiliation text,
    -- the article's words for a speaker whom it does not name, and why it does not
    add column anonymity text,
    add column anonymity_reason text,
    -- what is rejected is remembered where its words are gone, so that it stays away when they come back
    alter column block drop not null,
    alter column start_at drop not null,
    alter column end_at drop not null;

update quote set status = 'confirmed' where origin = 'editor';

alter table quote
    alter column status drop default,
    add constraint quote_status_known check (status in ('published', 'suggested', 'confirmed', 'rejected')),
    add constraint quote_editors_decided check (origin <> 'editor' or status in ('confirmed', 'rejected')),
    add constraint quote_placed check (status = 'rejected' or num_nulls(block, start_at, end_at) = 0),
    add constraint quote_anonymity_explained check (anonymity_reason is null or anonymity is not null),
    add constraint quote_anonymous_or_named check (anonymity is null or speaker_id is null);

-- The status comes along, so that the quotes of a source are counted in the index alone.
drop index quote_speaker_ix;
create index quote_speaker_ix on quote (speaker_id, article_id) include (status);
