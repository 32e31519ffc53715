-- By which a log is told from another: positions mean nothing in the log of another database.
alter table change_head add column log uuid not null default gen_random_uuid();

-- What a reader is looking for, as any of the languages would understand it. Every article that matches in its own
-- language matches this too, so an index finds the candidates; the article's own language then has the last word.
create function any_language_tsquery(words text) returns tsquery language sql immutable parallel safe as $$
    select string_agg('(' || query || ')', '|')::tsquery from (
        select distinct to_tsquery(search_config(language), words)::text as query
        from unnest(array['ar', 'da', 'de', 'en', 'es', 'fi', 'fr', 'hu', 'it', 'nl', 'no', 'pt', 'ro', 'ru', 'sv',
                          'tr', '']) language) one
    where query <> ''
$$;

drop function any_language_query(text);
