-- The ids and scores of what an article is most like, the most like first, 20 bytes each (a uuid and a float4): what one
-- who relates reads of hundreds of articles at once. likeness has the same, for readers, with types and reasons.
create table article_nearest (
    article_id uuid not null,
    nearest bytea not null,
    constraint article_nearest_pk primary key (article_id)
) with (fillfactor = 70);

with ranked as (select article_id, other_id, score, row_number() over (partition by article_id order by score desc, other_id) as n
        from likeness),
    cut as (delete from likeness l using ranked r where r.n > 40 and l.article_id = r.article_id and l.other_id = r.other_id)
insert into article_nearest (article_id, nearest)
    select article_id, string_agg(uuid_send(other_id) || float4send(score), '' order by n) from ranked where n <= 40 group by article_id;

-- Under which keys others find an article. A look-up reads the rows of hundreds, so they are short: the keys lie beside
-- the table, and are read by nobody but the index.
create table article_key (
    article_id uuid not null,
    keys integer[] not null,
    constraint article_key_pk primary key (article_id)
) with (toast_tuple_target = 128);
alter table article_key alter column keys set storage external;

insert into article_key (article_id, keys) select article_id, keys from article_profile;

-- Without a list of what is yet to be sorted in: each look-up of some thirty keys would read all of it thirty times.
create index article_key_keys_ix on article_key using gin (keys) with (fastupdate = off);

-- What is left is read whole, so that nothing of it lies elsewhere.
alter table article_profile drop column keys, set (toast_tuple_target = 8160);

-- New columns, indexes and statistics say nothing until they are looked at; the first requests would be planned without.
analyze quote, source, article_profile, article_key, article_nearest;
