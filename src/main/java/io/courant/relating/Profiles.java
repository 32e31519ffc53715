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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps profiles, and finds those that share keys with others. */
final class Profiles {

    private static final String READ = "select article_id, profile from article_profile where article_id = any(?)";
    private static final String WRITE = "insert into article_profile (article_id, profile, published_at) values (?, ?, ?)"
            + " on conflict (article_id) do update set profile = excluded.profile, published_at = excluded.published_at";
    private static final String INDEX = "insert into article_key (article_id, keys) values (?, ?)"
            + " on conflict (article_id) do update set keys = excluded.keys";
    private static final String FORGET = "with profile as (delete from article_profile where article_id = any(?))"
            + " delete from article_key where article_id = any(?)";
    /** By number of the article that seeks. Those that come later find it. */
    private static final String SHARING = """
            select n, id from (
                select s.n, k.article_id as id,
                    row_number() over (partition by s.n order by sum(s.weight) desc, k.article_id) as place
                from unnest(?, ?, ?) s(n, key, weight)
                join article_key k on k.keys @> array[s.key]
                left join unnest(?) with ordinality as later(id, n) on later.id = k.article_id
                where later.n is null or later.n < s.n group by s.n, k.article_id) x
            where place <= ? order by n, place""";
    /** With so many an article is compared. */
    private static final int MOST_CANDIDATES = 50;

    private Profiles() {}

    static Map<UUID, Profile> of(Connection connection, Collection<UUID> articles) throws SQLException {
        Map<UUID, Profile> profiles = new HashMap<>();
        try (PreparedStatement statement = Sql.prepare(connection, READ, Sql.array(connection, articles));
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                profiles.put(row.getObject(1, UUID.class), Profile.of(row.getBytes(2)));
            }
        }
        return profiles;
    }

    static void write(Connection connection, List<Changed> changed) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(WRITE);
                PreparedStatement index = connection.prepareStatement(INDEX)) {
            for (Changed one : changed) {
                Profile profile = one.now();
                if (profile != null) {
                    write.setObject(1, one.article());
                    write.setBytes(2, profile.toBytes());
                    write.setObject(3, profile.publishedAt() == null ? null : profile.publishedAt().atOffset(ZoneOffset.UTC),
                            Types.TIMESTAMP_WITH_TIMEZONE);
                    write.addBatch();
                    index.setObject(1, one.article());
                    index.setObject(2, Candidates.indexed(profile));
                    index.addBatch();
                }
            }
            write.executeBatch();
            index.executeBatch();
        }
        List<UUID> gone = changed.stream().filter(one -> one.now() == null).map(Changed::article).toList();
        if (!gone.isEmpty()) {
            Sql.update(connection, FORGET, Sql.array(connection, gone), Sql.array(connection, gone));
        }
    }

    /**
     * For each article those that share most with it, but for those that come later in the list.
     *
     * @param sought the keys by which each is looked up, in the order of the articles
     */
    static List<List<UUID>> sharing(Connection connection, List<UUID> articles, List<List<Sought>> sought) throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        List<List<UUID>> sharing = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            sharing.add(new ArrayList<>());
            for (int key = 0; key < sought.get(i).size(); key++) {
                numbers.add(i + 1);
            }
        }
        List<Sought> all = sought.stream().flatMap(List::stream).toList();
        try (PreparedStatement statement = Sql.prepare(connection, SHARING, numbers.stream().mapToInt(n -> n).toArray(),
                all.stream().mapToInt(Sought::key).toArray(), all.stream().mapToDouble(Sought::weight).toArray(),
                Sql.array(connection, articles), MOST_CANDIDATES); ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                sharing.get(row.getInt(1) - 1).add(row.getObject(2, UUID.class));
            }
        }
        return sharing;
    }
}
