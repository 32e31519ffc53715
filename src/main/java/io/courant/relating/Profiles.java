package io.courant.relating;

import io.courant.relatedness.Candidates;
import io.courant.relatedness.Candidates.Sought;
import io.courant.relatedness.Profile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps profiles, and finds those that share keys with another. */
final class Profiles {

    private static final String READ = "select profile from article_profile where article_id = ?";
    private static final String WRITE = "insert into article_profile (article_id, profile, keys, published_at)"
            + " values (?, ?, ?, ?) on conflict (article_id) do update set profile = excluded.profile, keys = excluded.keys,"
            + " published_at = excluded.published_at";
    private static final String FORGET = "delete from article_profile where article_id = ?";
    private static final String SHARING = """
            select x.id, p.profile from (
                select p.article_id as id, sum(s.weight) as total from unnest(?, ?) s(key, weight)
                join article_profile p on p.keys @> array[s.key] where p.article_id <> ?
                group by 1 order by total desc, 1 limit ?) x
            join article_profile p on p.article_id = x.id""";
    /** With so many an article is compared. */
    private static final int MOST_CANDIDATES = 50;

    private Profiles() {}

    static Profile of(Connection connection, UUID article) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setObject(1, article);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Profile.of(row.getBytes(1)) : null;
            }
        }
    }

    static void write(Connection connection, UUID article, Profile profile) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
            statement.setObject(1, article);
            statement.setBytes(2, profile.toBytes());
            statement.setObject(3, Candidates.indexed(profile));
            statement.setObject(4, profile.publishedAt() == null ? null : profile.publishedAt().atOffset(ZoneOffset.UTC),
                    Types.TIMESTAMP_WITH_TIMEZONE);
            statement.executeUpdate();
        }
    }

    static void forget(Connection connection, UUID article) throws SQLException {
        Sql.update(connection, FORGET, article);
    }

    /** Those of other articles that share most with it. */
    static Map<UUID, Profile> sharing(Connection connection, UUID article, List<Sought> sought) throws SQLException {
        Map<UUID, Profile> sharing = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(SHARING)) {
            statement.setObject(1, sought.stream().mapToInt(Sought::key).toArray());
            statement.setObject(2, sought.stream().mapToDouble(Sought::weight).toArray());
            statement.setObject(3, article);
            statement.setInt(4, MOST_CANDIDATES);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    sharing.put(row.getObject(1, UUID.class), Profile.of(row.getBytes(2)));
                }
            }
        }
        return sharing;
    }
}
