package io.courant.relating;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.courant.relatedness.Edge;
import io.courant.relatedness.Likeness;
import io.courant.relating.Nearest.Near;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps how much articles belong together: for readers with the reasons, and for relating in short. */
@ApplicationScoped
class Likenesses {

    private static final String HAVING = "select article_id from likeness where other_id = any(?)";
    private static final String FORGET = "delete from likeness where article_id = any(?) or other_id = any(?)";
    private static final String CUT = "delete from likeness l using unnest(?, ?) c(article_id, other_id)"
            + " where l.article_id = c.article_id and l.other_id = c.other_id";
    private static final String WRITE = "insert into likeness (article_id, other_id, score, type, reasons)"
            + " select * from unnest(?, ?, ?, ?, ?::jsonb[])";
    private static final String READ = "select article_id, nearest from article_nearest where article_id = any(?)";
    private static final String EMPTY = "delete from article_nearest where article_id = any(?)";
    private static final String KEEP = "insert into article_nearest (article_id, nearest) select * from unnest(?, ?)"
            + " on conflict (article_id) do update set nearest = excluded.nearest";

    /** Without the names that most reasons have not: there are dozens of reasons for each article. */
    private final ObjectWriter reasons;

    Likenesses(ObjectMapper json) {
        this.reasons = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY).writer();
    }

    /**
     * In place of all that these articles had.
     *
     * @param known those of them that may have had any
     * @return the articles that show one of them among theirs, before or after
     */
    List<UUID> replace(Connection connection, Map<UUID, Map<UUID, Likeness>> found, Collection<UUID> known) throws SQLException {
        Set<UUID> all = new LinkedHashSet<>(found.keySet());
        found.values().forEach(alike -> all.addAll(alike.keySet()));
        if (!known.isEmpty()) {
            read(connection, known).values().forEach(list -> list.all().forEach(near -> all.add(near.article())));
            all.addAll(Sql.ids(connection, HAVING, Sql.array(connection, known)));
            Sql.update(connection, FORGET, Sql.array(connection, known), Sql.array(connection, known));
        }
        Map<UUID, Nearest> lists = read(connection, all);
        all.forEach(article -> lists.computeIfAbsent(article, any -> Nearest.none()));
        known.forEach(article -> lists.put(article, Nearest.none()));
        // not only those known: one that was hidden for a while may still be far down in a list that it was never told of
        lists.values().forEach(list -> list.removeAll(found.keySet()));
        found.forEach((article, alike) -> alike.forEach((other, likeness) -> {
            lists.get(article).add(other, (float) likeness.score());
            lists.get(other).add(article, (float) likeness.score());
        }));
        write(connection, lists, found);
        return lists.entrySet().stream().filter(list -> list.getValue().showsOther(found.keySet())).map(Map.Entry::getKey).toList();
    }

    private void write(Connection connection, Map<UUID, Nearest> lists, Map<UUID, Map<UUID, Likeness>> found)
            throws SQLException {
        Rows cut = new Rows();
        Rows fresh = new Rows();
        lists.forEach((article, list) -> {
            list.gone().forEach(other -> cut.add(article, other, null));
            for (Near near : list.shown()) {
                Likeness likeness = found.getOrDefault(article, Map.of()).get(near.article());
                Likeness other = found.getOrDefault(near.article(), Map.of()).get(article);
                if (likeness != null || other != null) {
                    fresh.add(article, near.article(), likeness != null ? likeness : other);
                }
            }
        });
        Sql.update(connection, CUT, Sql.array(connection, cut.articles), Sql.array(connection, cut.others));
        Sql.update(connection, WRITE, Sql.array(connection, fresh.articles), Sql.array(connection, fresh.others),
                fresh.likenesses.stream().map(one -> (float) one.score()).toArray(Float[]::new),
                fresh.likenesses.stream().map(one -> one.type().label()).toArray(String[]::new),
                fresh.likenesses.stream().map(this::reasons).toArray(String[]::new));
        List<UUID> kept = lists.keySet().stream().filter(article -> !lists.get(article).all().isEmpty()).toList();
        Sql.update(connection, KEEP, Sql.array(connection, kept), connection.createArrayOf("bytea",
                kept.stream().map(article -> lists.get(article).toBytes()).toArray(byte[][]::new)));
        if (kept.size() < lists.size()) {
            Sql.update(connection, EMPTY, Sql.array(connection, lists.keySet().stream()
                    .filter(article -> lists.get(article).all().isEmpty()).toList()));
        }
    }

    /** Columns of what is written in one statement. */
    private static final class Rows {
        final List<UUID> articles = new ArrayList<>();
        final List<UUID> others = new ArrayList<>();
        final List<Likeness> likenesses = new ArrayList<>();

        void add(UUID article, UUID other, Likeness likeness) {
            articles.add(article);
            others.add(other);
            likenesses.add(likeness);
        }
    }

    /** The scores among these. */
    static List<Edge> among(Connection connection, Collection<UUID> articles) throws SQLException {
        Map<UUID, Nearest> lists = read(connection, articles);
        List<Edge> edges = new ArrayList<>();
        lists.forEach((article, list) -> {
            for (Near near : list.all()) {
                Nearest other = lists.get(near.article());
                // where both have it, it is one; an article that has many keeps only some, and if it has not, it has changed since
                if (other != null && (other.has(article) ? article.compareTo(near.article()) < 0 : other.hasBetter(near.score()))) {
                    edges.add(new Edge(article, near.article(), near.score()));
                }
            }
        });
        return edges;
    }

    /** Those that are most like each, from this score on. */
    static Map<UUID, List<UUID>> neighbours(Connection connection, Collection<UUID> articles, double least, int most)
            throws SQLException {
        Map<UUID, List<UUID>> neighbours = new HashMap<>();
        read(connection, articles).forEach((article, list) -> neighbours.put(article,
                list.all().stream().limit(most).filter(near -> near.score() >= least).map(Near::article).toList()));
        return neighbours;
    }

    private static Map<UUID, Nearest> read(Connection connection, Collection<UUID> articles) throws SQLException {
        Map<UUID, Nearest> lists = new HashMap<>();
        try (PreparedStatement statement = Sql.prepare(connection, READ, Sql.array(connection, articles));
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                lists.put(row.getObject(1, UUID.class), Nearest.of(row.getBytes(2)));
            }
        }
        return lists;
    }

    private String reasons(Likeness likeness) {
        try {
            return reasons.writeValueAsString(likeness.reasons());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
