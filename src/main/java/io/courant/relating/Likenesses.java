package io.courant.relating;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.courant.relatedness.Edge;
import io.courant.relatedness.Likeness;
import io.courant.story.ComputedLinks;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps how much articles belong together. */
@ApplicationScoped
class Likenesses {

    private static final String FORGET = "delete from likeness where article_id = ? or other_id = ?";
    private static final String WRITE = """
            insert into likeness (article_id, other_id, score, type, reasons)
            select case when own then ? else o.id end, case when own then o.id else ? end, o.score, o.type, o.reasons
            from unnest(?, ?, ?, ?::jsonb[]) as o(id, score, type, reasons), (values (true), (false)) as side(own)""";
    /** Those beyond so many of an article are never shown, nor needed to gather stories. */
    private static final String CUT = """
            delete from likeness l using (
                select article_id, other_id, row_number() over (partition by article_id order by score desc, other_id) as n
                from likeness where article_id = any(?)) r
            where l.article_id = r.article_id and l.other_id = r.other_id and r.n > 60""";
    private static final String SHOWN_BY = """
            select o.other_id from likeness o where o.article_id = ? and
                (select count(*) from allowed_likeness b where b.article_id = o.other_id
                    and (b.score, o.article_id) > (o.score, b.other_id)) < ?""";
    private static final String AMONG = "select article_id, other_id, score from likeness"
            + " where article_id = any(?) and other_id = any(?) and article_id < other_id";
    private static final String NEIGHBOURS =
            "select other_id from likeness where article_id = ? and score >= ? order by score desc, other_id limit ?";

    private final ObjectMapper json;

    Likenesses(ObjectMapper json) {
        this.json = json;
    }

    /** In place of all that it had. Gives the articles that show it among theirs, before or after. */
    Set<UUID> replace(Connection connection, UUID article, Map<UUID, Likeness> found) throws SQLException {
        Set<UUID> showing = new LinkedHashSet<>(showing(connection, article));
        Sql.update(connection, FORGET, article, article);
        Collection<Likeness> likenesses = found.values();
        Sql.update(connection, WRITE, article, article, Sql.array(connection, found.keySet()),
                likenesses.stream().map(one -> (float) one.score()).toArray(Float[]::new),
                likenesses.stream().map(one -> one.type().label()).toArray(String[]::new),
                likenesses.stream().map(this::reasons).toArray(String[]::new));
        Sql.update(connection, CUT, Sql.array(connection, found.keySet()));
        showing.addAll(showing(connection, article));
        return showing;
    }

    private static List<UUID> showing(Connection connection, UUID article) throws SQLException {
        return Sql.ids(connection, SHOWN_BY, article, ComputedLinks.MOST);
    }

    /** The scores among these. */
    static List<Edge> among(Connection connection, Collection<UUID> articles) throws SQLException {
        List<Edge> edges = new ArrayList<>();
        Array ids = Sql.array(connection, articles);
        try (PreparedStatement statement = Sql.prepare(connection, AMONG, ids, ids); ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                edges.add(new Edge(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getFloat(3)));
            }
        }
        return edges;
    }

    /** Those that are most like it, from this score on. */
    static List<UUID> neighbours(Connection connection, UUID article, double least, int most) throws SQLException {
        return Sql.ids(connection, NEIGHBOURS, article, least, most);
    }

    private String reasons(Likeness likeness) {
        try {
            return json.writeValueAsString(likeness.reasons());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
