-- What the public may see: the one place that decides it. Every statement for the public reads from these views.
-- What is retracted stays visible, with its notice; what is taken down has no rows any more.
-- A scheduled article becomes visible by itself when its time has come: there is no job that could be late.

drop view if exists visible_story, visible_author, visible_tag, visible_section, visible_source, source_appearance,
    visible_article;

create view visible_article as
    select * from article where status <> 'draft' and published_at <= now();

-- Which articles a source published, or is quoted or named in; each article once.
create view source_appearance as
    select a.publisher_id as source_id, a.id as article_id, a.published_at from visible_article a
    union all
    select l.source_id, a.id, a.published_at from article_source l join visible_article a on a.id = l.article_id
    where l.source_id <> a.publisher_id;

-- Sources and labels show only through a visible article, so that a draft betrays nothing.
-- The figures cost nothing where a statement does not name them.
create view visible_source as
    select s.*,
        (select count(*) from source_appearance x where x.source_id = s.id) as article_count,
        (select count(*) from quote q join visible_article a on a.id = q.article_id
            where q.speaker_id = s.id) as quote_count,
        (select min(x.published_at) from source_appearance x where x.source_id = s.id) as first_seen,
        (select max(x.published_at) from source_appearance x where x.source_id = s.id) as last_seen
    from source s
    where s.merged_into is null
        and (exists (select 1 from visible_article a where a.publisher_id = s.id)
            or exists (select 1 from article_source l join visible_article a on a.id = l.article_id
                       where l.source_id = s.id));

create view visible_section as
    select k.*, (select count(*) from visible_article a where a.section_id = k.id) as article_count
    from section k
    where exists (select 1 from visible_article a where a.section_id = k.id);

create view visible_tag as
    select k.*, (select count(*) from article_tag l join visible_article a on a.id = l.article_id
                 where l.tag_id = k.id) as article_count
    from tag k
    where exists (select 1 from article_tag l join visible_article a on a.id = l.article_id where l.tag_id = k.id);

create view visible_author as
    select k.*, (select count(*) from article_author l join visible_article a on a.id = l.article_id
                 where l.author_id = k.id) as article_count
    from author k
    where exists (select 1 from article_author l join visible_article a on a.id = l.article_id where l.author_id = k.id);

create view visible_story as
    select s.*, x.article_count, x.first_published_at, x.last_published_at
    from story s
    join lateral (select count(*) as article_count, min(a.published_at) as first_published_at,
                      max(a.published_at) as last_published_at
                  from story_article l join visible_article a on a.id = l.article_id where l.story_id = s.id) x
        on x.article_count > 0;
