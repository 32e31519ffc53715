-- What the public may see: the one place that decides it. Every statement for the public reads from these views.
-- What is retracted stays visible, with its notice; what is taken down has no rows any more.
-- A scheduled article becomes visible by itself when its time has come: there is no job that could be late. The time is
-- that of the statement, since the log is written at the end of a transaction, and must see what it has published.

drop view if exists visible_item, existing_item, merged_item, scheduled_item, embedding_item, visible_story, visible_author, visible_tag, visible_section, visible_source, source_appearance,
    public_quote, visible_article;

create view visible_article as
    select * from article where status <> 'draft' and published_at <= statement_timestamp();

-- Which quotes readers see wherever they see the article: neither what waits for an editor nor what one has rejected. As a
-- condition on the status, since it holds for an article's past too; a revision that is older than the status has none, and all
-- its quotes were public.
create or replace function quote_is_public(status text) returns boolean language sql immutable parallel safe as $$
    select coalesce(status, 'published') in ('published', 'confirmed')
$$;

-- Join it with the visible articles. A view has the columns that its table had when it was made, so this file changes whenever
-- a table gets another: the quote's wording was the last.
create view public_quote as
    select * from quote where quote_is_public(status);

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
        (select count(*) from public_quote q join visible_article a on a.id = q.article_id
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

-- A left join, since PostgreSQL leaves out only such a one where its figures are not named.
create view visible_story as
    select s.*, x.article_count, x.outlet_count, x.first_published_at, x.last_published_at
    from story s
    left join lateral (select count(*) as article_count, count(distinct a.publisher_id) as outlet_count,
                           min(a.published_at) as first_published_at, max(a.published_at) as last_published_at
                       from story_article l join visible_article a on a.id = l.article_id where l.story_id = s.id) x on true
    where exists (select 1 from story_article l join visible_article a on a.id = l.article_id where l.story_id = s.id);

-- What follows is what the log of changes knows of all this: items by type and id.

-- What readers see, each with the content tags of the lists that it stands in.
create view visible_item as
    select 'article' as type, a.id, a.slug,
        array['article:' || a.id, 'articles', 'source:' || a.publisher_id || '/articles']
            || array(select 'source:' || l.source_id || '/articles' from article_source l
                     where l.article_id = a.id and l.source_id <> a.publisher_id)
            || case when a.section_id is not null then array['section:' || a.section_id || '/articles'] end
            || array(select 'tag:' || l.tag_id || '/articles' from article_tag l where l.article_id = a.id)
            || array(select 'author:' || l.author_id || '/articles' from article_author l where l.article_id = a.id)
            || array(select 'story:' || l.story_id || '/articles' from story_article l where l.article_id = a.id) as tags
    from visible_article a
    union all select 'author', k.id, k.slug, array['author:' || k.id, 'authors'] from visible_author k
    union all select 'section', k.id, k.slug, array['section:' || k.id, 'sections'] from visible_section k
    union all select 'source', s.id, s.slug, array['source:' || s.id, 'sources'] from visible_source s
    union all select 'story', s.id, s.slug, array['story:' || s.id, 'stories'] from visible_story s
    union all select 'tag', k.id, k.slug, array['tag:' || k.id, 'tags'] from visible_tag k;

-- What there is, whether readers see it or not.
create view existing_item as
    select 'article' as type, id from article
    union all select 'author', id from author
    union all select 'section', id from section
    union all select 'source', id from source
    union all select 'story', id from story
    union all select 'tag', id from tag;

-- What turned out to be another item, and which.
create view merged_item as
    select 'source' as type, id, merged_into as into_id from source where merged_into is not null
    union all select 'story', id, into_id from story_merge;

-- What readers see from a certain moment on.
create view scheduled_item as
    select 'article' as type, id, published_at as at from article where status <> 'draft';

-- Which visible item shows something of this one as soon as it is visible.
create view embedding_item as
    select 'article' as type, l.target_id as id, 'article:' || a.id as tag
    from related_link l join visible_article a on a.id = l.article_id
    union all select 'article', l.other_id, 'article:' || a.id
    from likeness l join visible_article a on a.id = l.article_id;
