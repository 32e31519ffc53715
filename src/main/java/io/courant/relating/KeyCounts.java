package io.courant.relating;

import io.courant.relatedness.Frequencies;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * In how many profiles keys occur, as the database counts them. What was read is remembered, as long as this node relates
 * alone: comparing an article with fifty others asks for ten thousand counts.
 */
final class KeyCounts implements Frequencies {

    private static final String READ = "select key, pieces from key_frequency where key = any(?)";
    /** Of keys that are there: half as dear as finding out whether they are. */
    private static final String COUNT =
            "update key_frequency f set pieces = f.pieces + c.by from unnest(?, ?) c(key, by) where f.key = c.key";
    private static final String BEGIN = "insert into key_frequency as f (key, pieces) select * from unnest(?, ?)"
            + " on conflict (key) do update set pieces = f.pieces + excluded.pieces";
    /** Takes some megabytes. What a single round asks for comes on top. */
    private static final int MOST_KNOWN = 250_000;

    private final KeyMap known = new KeyMap();

    /** Another node may have counted, or what was counted here was rolled back. */
    void forget() {
        known.clear();
    }

    /** Those that were {@link #learn learnt}; 0 for any other. */
    @Override
    public int of(int key) {
        return Math.max(0, known.get(key));
    }

    /** Before anything is learnt of other articles. */
    void begin() {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
    }

    void learn(Connection connection, Stream<int[]> wanted) throws SQLException {
        KeyMap unknown = new KeyMap();
        wanted.forEach(keys -> {
            for (int key : keys) {
                if (!known.has(key)) {
                    unknown.put(key, 0);
                }
            }
        });
        if (unknown.size() == 0) {
            return;
        }
        int[] keys = new int[unknown.size()];
        int[] n = new int[1];
        unknown.each((key, none) -> {
            keys[n[0]++] = key;
            known.put(key, 0);
        });
        Arrays.sort(keys);
        try (PreparedStatement statement = Sql.prepare(connection, READ, (Object) keys); ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                known.put(row.getInt(1), row.getInt(2));
            }
        }
    }

    /** The article counts as it is now, as far as this node knows; or, with -1, as it did before. */
    void count(Changed article, int times) {
        article.count(known, times);
    }

    /** The same in the database, for all at once. All their keys are learnt, and the articles counted. */
    void write(Connection connection, List<Changed> changed) throws SQLException {
        KeyMap counted = new KeyMap();
        changed.forEach(one -> one.count(counted, 1));
        int[][] there = new int[2][counted.size()];
        int[][] fresh = new int[2][counted.size()];
        int[] n = new int[2];
        counted.each((key, by) -> {
            boolean known = of(key) - by > 0;
            int[][] to = known ? there : fresh;
            int place = by == 0 ? -1 : n[known ? 0 : 1]++;
            if (place >= 0) {
                to[0][place] = key;
                to[1][place] = by;
            }
        });
        write(connection, COUNT, there, n[0]);
        write(connection, BEGIN, fresh, n[1]);
    }

    private static void write(Connection connection, String sql, int[][] counted, int size) throws SQLException {
        if (size > 0) {
            Sql.update(connection, sql, Arrays.copyOf(counted[0], size), Arrays.copyOf(counted[1], size));
        }
    }
}
