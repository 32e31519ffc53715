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
