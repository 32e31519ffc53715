package io.courant.relating;

import io.courant.naming.Name;
import io.courant.naming.Slugs;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Writes down how the stories go on that Courant gathers. */
@ApplicationScoped
class ToldStories {

    private static final String HOLD = "select id from article where id = any(?) order by id for key share";
    private static final String HEADLINE = "select headline from article where id = ?";
    private static final String TAKEN = "select from story where slug = ? union all select from story_merge where slug = ?";
    private static final String BEGIN = "insert into story (origin, slug, created_at, version, title, title_key, updated_at, id)"
            + " values ('computed', ?, ?, 0, ?, ?, ?, ?)";
    private static final String GO_ON = "update story set version = version + 1,"
            + " title = case when edited then title else coalesce(?, title) end,"
            + " title_key = case when edited then title_key else coalesce(?, title_key) end, updated_at = ? where id = ?";
    private static final String REMOVE = "delete from story_article where story_id = ? and article_id = any(?)";
    private static final String ADD = """
            insert into story_article (story_id, position, article_id)
            select ?, coalesce((select max(position) + 1 from story_article where story_id = ?), 0) - 1
                + row_number() over (order by a.published_at, a.id), a.id
            from article a where a.id = any(?)""";
    private static final String LEAD_ON = "update story_merge set into_id = ? where into_id = ?";
    /** What an editor has put there may be seen again. */
    private static final String VANISH = "delete from story where id = ? and not edited";
    private static final String END = """
            with old as (delete from story where id = ? returning id, slug)
            insert into story_merge (id, slug, into_id) select old.id, old.slug, k.id from old join story k on k.id = ?""";

    /** Whoever deletes one of them comes before or after, and does not wait for what this waits for. */
    void hold(Connection connection, Collection<UUID> articles) throws SQLException {
        Sql.ids(connection, HOLD, Sql.array(connection, articles));
    }

    /**
     * It is told so from now on.
     *
     * @param central the article whose headline is its title; null if the title stays
     * @return its id
     */
    UUID tell(Connection connection, Division.Telling telling, UUID central, Instant at) throws SQLException {
        String title = central == null ? null : text(connection, HEADLINE, central);
        UUID story = telling.story();
        if (story == null) {
            story = UuidVersion7Strategy.INSTANCE.generateUuid(null);
            String slug = Slugs.free(title, name -> taken(connection, name));
            Sql.update(connection, BEGIN, slug, moment(at), title, Name.key(title), moment(at), story);
        } else {
            Sql.update(connection, REMOVE, story, Sql.array(connection, telling.removed()));
            Sql.update(connection, GO_ON, title, title == null ? null : Name.key(title), moment(at), story);
        }
        Sql.update(connection, ADD, story, story, Sql.array(connection, telling.added()));
        return story;
    }

    /** Is no more; its addresses lead to the other, unless there is none. */
    void end(Connection connection, UUID story, UUID into) throws SQLException {
        if (into == null) {
            Sql.update(connection, VANISH, story);
            return;
        }
        Sql.update(connection, LEAD_ON, into, story);
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
