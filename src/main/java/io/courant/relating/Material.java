package io.courant.relating;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.courant.relatedness.Label;
import io.courant.relatedness.Piece;
import io.courant.relatedness.Saying;
import io.courant.relatedness.Speaker;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads of an article what it is compared by. */
@ApplicationScoped
class Material {

    private static final String SQL = """
            select a.id, a.language, a.published_at, a.headline, a.standfirst,
                (select string_agg(x.b ->> 'text', e'\\n\\n') from jsonb_array_elements(a.body) x(b)), a.publisher_id::text,
                (select json_agg(json_build_object('id', s.id, 'name', s.name, 'kind', s.kind) order by s.id) from source s
                    where s.id in (select q.speaker_id from public_quote q where q.article_id = a.id)),
                (select json_agg(json_build_object('text', q.text, 'speaker', s.name) order by q.position)
                    from public_quote q left join source s on s.id = q.speaker_id where q.article_id = a.id),
                (select json_agg(json_build_object('slug', t.slug, 'name', t.name) order by t.slug)
                    from article_tag l join tag t on t.id = l.tag_id where l.article_id = a.id)
            from visible_article a where a.id = any(?)""";

    private final ObjectMapper json;

    Material(ObjectMapper json) {
        this.json = json;
    }

    /** Of those that readers see. */
    Map<UUID, Piece> of(Connection connection, Collection<UUID> articles) throws SQLException {
        Map<UUID, Piece> pieces = new HashMap<>();
        try (PreparedStatement statement = Sql.prepare(connection, SQL, Sql.array(connection, articles));
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                UUID article = row.getObject(1, UUID.class);
                pieces.put(article, new Piece(article, row.getString(2), row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getString(4), row.getString(5), row.getString(6), list(row.getString(8), Speaker.class),
                        list(row.getString(9), Saying.class), list(row.getString(10), Label.class), row.getString(7)));
            }
        }
        return pieces;
    }

    private <T> List<T> list(String document, Class<T> type) {
        try {
            return document == null ? List.of()
                    : json.readValue(document, json.getTypeFactory().constructCollectionType(List.class, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A statement and its record disagree: " + type, e);
        }
    }
}
