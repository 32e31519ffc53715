package io.courant.relating;

import io.courant.naming.Name;
import io.courant.naming.Slugs;
import io.courant.relatedness.Member;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The stories that were found, as they are kept. Those that editors gather are not among them. */
@ApplicationScoped
class ToldStories {

    private static final String TOLD_BY = """
            select l.story_id, l.article_id from story_article l where l.story_id in (
                select m.story_id from story_article m join story s on s.id = m.story_id and s.origin = 'computed'
                where m.article_id = any(?))""";
    /** What an editor has taken over is not gathered a second time. */
    private static final String DATES = """
            select a.id, p.published_at from visible_article a join article_profile p on p.article_id = a.id
            where a.id = any(?) and not exists (select from story_article l join story s on s.id = l.story_id
                where l.article_id = a.id and s.found and s.origin = 'editor')""";
    private static final String HOLD = "select id from article where id = any(?) order by id for key share";
    private static final String HEADLINE = "select headline from article where id = ?";
    private static final String TAKEN = "select from story where slug = ? union all select from story_merge where slug = ?";
    private static final String BEGIN = "insert into story (origin, found, slug, created_at, version, title, title_key, updated_at, id)"
            + " values ('computed', true, ?, ?, 0, ?, ?, ?, ?)";
    private static final String GO_ON =
            "update story set version = version + 1, title = ?, title_key = ?, updated_at = ? where id = ?";
    private static final String REMOVE = "delete from story_article where story_id = ? and article_id = any(?)";
    private static final String ADD = """
            insert into story_article (story_id, position, article_id)
            select ?, coalesce((select max(position) + 1 from story_article where story_id = ?), 0) - 1
                + row_number() over (order by a.published_at, a.id), a.id
            from article a where a.id = any(?)""";
    private static final String LEAD_ON = "update story_merge set into_id = ? where into_id = ?";
    private static final String END = """
            with old as (delete from story where id = ? returning id, slug)
            insert into story_merge (id, slug, into_id) select old.id, old.slug, k.id from old join story k on k.id = ?""";

    /** By id, all articles of each story that one of these tells. */
    Map<UUID, Set<UUID>> toldBy(Connection connection, Collection<UUID> articles) throws SQLException {
        Map<UUID, Set<UUID>> told = new HashMap<>();
        try (PreparedStatement statement = Sql.prepare(connection, TOLD_BY, Sql.array(connection, articles))) {
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    told.computeIfAbsent(row.getObject(1, UUID.class), story -> new HashSet<>())
                            .add(row.getObject(2, UUID.class));
                }
            }
        }
        return told;
    }

    /** Those of the articles that readers see. */
    List<Member> members(Connection connection, Collection<UUID> articles, Map<UUID, Set<UUID>> told) throws SQLException {
        Map<UUID, UUID> storyOf = new HashMap<>();
        told.forEach((story, by) -> by.forEach(article -> storyOf.put(article, story)));
        List<Member> members = new ArrayList<>();
        try (PreparedStatement statement = Sql.prepare(connection, DATES, Sql.array(connection, articles))) {
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    OffsetDateTime at = row.getObject(2, OffsetDateTime.class);
                    members.add(new Member(id, at == null ? null : at.toInstant(), storyOf.get(id)));
                }
            }
        }
        return members;
    }

    /** Whoever deletes one of them comes before or after, and does not wait for what this waits for. */
    void hold(Connection connection, Collection<UUID> articles) throws SQLException {
        Sql.ids(connection, HOLD, Sql.array(connection, articles));
    }

    /**
     * It is told so from now on.
     *
     * @param central the article whose headline is its title
     * @return its id
     */
    UUID tell(Connection connection, Division.Telling telling, UUID central, Instant at) throws SQLException {
        String title = text(connection, HEADLINE, central);
        UUID story = telling.story();
        if (story == null) {
            story = UuidVersion7Strategy.INSTANCE.generateUuid(null);
            String slug = Slugs.free(title, name -> taken(connection, name));
            Sql.update(connection, BEGIN, slug, moment(at), title, Name.key(title), moment(at), story);
        } else {
            Sql.update(connection, REMOVE, story, Sql.array(connection, telling.removed()));
            Sql.update(connection, GO_ON, title, Name.key(title), moment(at), story);
        }
        Sql.update(connection, ADD, story, story, Sql.array(connection, telling.added()));
        return story;
    }

    /** Is no more; its addresses lead to the other, unless there is none. */
    void end(Connection connection, UUID story, UUID into) throws SQLException {
        if (into != null) {
            Sql.update(connection, LEAD_ON, into, story);
        }
        Sql.update(connection, END, story, into);
    }

    private static boolean taken(Connection connection, String slug) {
        try (PreparedStatement statement = Sql.prepare(connection, TAKEN, slug, slug); ResultSet row = statement.executeQuery()) {
            return row.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Connection connection, String sql, UUID id) throws SQLException {
        try (PreparedStatement statement = Sql.prepare(connection, sql, id); ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
