-- Links that are not to be found: an editor's word, whatever is computed.
create table link_ban (
    article_id uuid not null,
    other_id uuid not null,
    constraint link_ban_pk primary key (article_id, other_id),
    constraint link_ban_article_fk foreign key (article_id) references article (id) on delete cascade,
    constraint link_ban_other_fk foreign key (other_id) references article (id) on delete cascade,
    constraint link_ban_not_of_itself check (article_id <> other_id)
);

create index link_ban_other_ix on link_ban (other_id, article_id);

-- Articles that are beside no other.
create table unsuggested_article (
    article_id uuid not null,
    constraint unsuggested_article_pk primary key (article_id),
    constraint unsuggested_article_fk foreign key (article_id) references article (id) on delete cascade
);

-- What an editor has written of a story that Courant goes on with: its title and articles stay, and it is never taken for
-- another story.
alter table story add column edited boolean not null default false;

-- Stays where it is, and is gathered nowhere else.
alter table story_article add column pinned boolean not null default false;
update story_article l set pinned = true from story s where s.id = l.story_id and s.found and s.origin = 'editor';
-- these show all columns; they are made again after this
drop view if exists visible_item, visible_story;
alter table story drop column found;

-- Which articles an editor took out of a story: none of them joins it again. Of a story that was dissolved, no two are ever
-- gathered again, so it needs no story.
create table story_exclusion (
    story_id uuid not null,
    article_id uuid not null,
    dissolved boolean not null default false,
    constraint story_exclusion_pk primary key (story_id, article_id),
    constraint story_exclusion_article_fk foreign key (article_id) references article (id) on delete cascade
);

create index story_exclusion_article_ix on story_exclusion (article_id);
