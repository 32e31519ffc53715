package io.courant.relating;

import io.courant.relatedness.Frequencies;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * In how many profiles keys occur, as the database counts them. What was read is remembered, in a table of fixed size in
 * which a key may take the place of another: comparing an article with fifty others asks for ten thousand counts.
 */
final class KeyCounts implements Frequencies {

    private static final String READ = "select key, pieces from key_frequency where key = any(?)";
    private static final String COUNT = "insert into key_frequency as f (key, pieces) select k, ? from unnest(?) k"
            + " on conflict (key) do update set pieces = f.pieces + excluded.pieces";
    private static final int PLACES = 1 << 18;
    private static final int UNKNOWN = -1;

    /** What is asked for in comparing one article. */
    private final Map<Integer, Integer> learnt = new HashMap<>();
    private final int[] keys = new int[PLACES];
    private final int[] counts = new int[PLACES];

    KeyCounts() {
        forget();
    }

    /** Another node may have counted, or what was counted here was rolled back. */
    void forget() {
        Arrays.fill(counts, UNKNOWN);
    }

    /** Those that were {@link #learn learnt}; 0 for any other. */
    @Override
    public int of(int key) {
        return learnt.getOrDefault(key, 0);
    }

    /** Begins with another article, whose keys have just been counted. */
    void begin() {
        learnt.clear();
    }

    void learn(Connection connection, IntStream wanted) throws SQLException {
        List<Integer> unknown = new ArrayList<>();
        wanted.filter(key -> !learnt.containsKey(key)).forEach(key -> {
            int place = place(key);
            boolean known = keys[place] == key && counts[place] != UNKNOWN;
            learnt.put(key, known ? counts[place] : 0);
            if (!known) {
                unknown.add(key);
            }
        });
        if (unknown.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setObject(1, unknown.stream().mapToInt(Integer::intValue).toArray());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    learnt.put(row.getInt(1), row.getInt(2));
                }
            }
        }
        unknown.forEach(key -> {
            keys[place(key)] = key;
            counts[place(key)] = learnt.get(key);
        });
    }

    /** One piece more, or one less, has these keys. */
    void count(Connection connection, int[] changed, int by) throws SQLException {
        if (changed.length == 0) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setInt(1, by);
            statement.setObject(2, changed);
            statement.executeUpdate();
        }
        for (int key : changed) {
            int place = place(key);
            if (keys[place] == key && counts[place] != UNKNOWN) {
                counts[place] += by;
            }
        }
    }

    private static int place(int key) {
        return (key * 0x9E3779B9) >>> 14;
    }
}
