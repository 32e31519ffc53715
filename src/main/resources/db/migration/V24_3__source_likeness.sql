-- By what two sources of one kind may be found to be one: functions of Name.key, which an index can hold.

create function name_surname(name_key text) returns text language sql immutable parallel safe as $$
    select substring(name_key from '[^ ]+$')
$$;

-- The words that tell something, each once and in one order: "Ministry of Health" is "The Health Ministry".
create function name_words(name_key text) returns text language sql immutable parallel safe as $$
    select string_agg(distinct word, ' ' order by word) from unnest(string_to_array(name_key, ' ')) word
    where word not in ('a', 'an', 'and', 'das', 'de', 'del', 'der', 'des', 'di', 'die', 'du', 'et', 'for', 'fur', 'in', 'la', 'le',
        'les', 'of', 'on', 'the', 'und', 'von', 'y')
$$;

-- "Central Bank of Northmere" is the CBN.
create function name_initials(name_key text) returns text language sql immutable parallel safe as $$
    select string_agg(left(word, 1), '' order by n) from unnest(string_to_array(name_key, ' ')) with ordinality x(word, n)
    where word not in ('a', 'an', 'and', 'das', 'de', 'del', 'der', 'des', 'di', 'die', 'du', 'et', 'for', 'fur', 'in', 'la', 'le',
        'les', 'of', 'on', 'the', 'und', 'von', 'y')
$$;

create index source_surname_ix on source (name_surname(name_key)) where kind = 'person' and merged_into is null;
create index source_first_name_ix on source (split_part(name_key, ' ', 1)) where kind = 'person' and merged_into is null;
create index source_words_ix on source (name_words(name_key)) where merged_into is null;
create index source_external_ids_ix on source using gin (external_ids jsonb_path_ops) with (fastupdate = off);
create index source_initials_ix on source (name_initials(name_key)) where kind <> 'person' and merged_into is null;
