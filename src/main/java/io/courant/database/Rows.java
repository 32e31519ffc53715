package io.courant.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.courant.http.Cursor;
import io.courant.http.Page;
import io.courant.http.Paging;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * Reads what the API serves: one native statement, whose rows are JSON documents in the shape of the records that the
 * contract shows. See the package's rationale for why the database nests them.
 */
@ApplicationScoped
public class Rows {

    /** As PostgreSQL calls the one column of a plan. */
    private static final String PLAN = "QUERY PLAN";

    private final Session session;
    private final ObjectMapper json;

    Rows(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    public <T> Optional<T> one(Select select, Conditions conditions, Function<Row, T> reader) {
        return list(select.one(conditions), parameters(select, conditions), reader).stream().findFirst();
    }

    /** One page, and the count where it is asked for: one statement, or two. */
    public <T> Page<T> page(Select select, Conditions conditions, Paging paging, Function<Row, T> reader) {
        if (paging.after() != null && paging.after().ofIndex()) {
            throw new ProblemException(ProblemType.INVALID_CURSOR,
                    "after continues a search that was made otherwise. Leave it out to start from the first page.");
        }
        Long count = count(select, conditions, paging.count());
        if (paging.after() != null) {
            conditions.and(paging.sort().after(select.id()))
                    .with("afterKey", paging.after().key()).with("afterId", paging.after().id());
        }
        record Item<T>(T item, Cursor cursor) {}
        List<Item<T>> items = list(select.page(conditions, paging), parameters(select, conditions),
                row -> new Item<>(reader.apply(row), new Cursor(paging.sort().name(), row.text(Select.CURSOR_KEY),
                        UUID.fromString(row.text(Select.CURSOR_ID)))));
        return paging.page(items, Item::item, Item::cursor, count);
    }

    /** All rows, in no order. */
    public <T> List<T> all(Select select, Conditions conditions, Function<Row, T> reader) {
        return list(select.one(conditions), parameters(select, conditions), reader);
    }

    /** Some rows in the order of their ids, after this one; null means from the first. */
    public <T> List<T> after(Select select, UUID last, int limit, Function<Row, T> reader) {
        Conditions conditions = new Conditions();
        if (last != null) {
            conditions.and(select.id() + " > %1$s", last);
        }
        return list(select.byId(conditions, limit), parameters(select, conditions), reader);
    }

    private static Map<String, Object> parameters(Select select, Conditions conditions) {
        Map<String, Object> parameters = new HashMap<>(select.parameters());
        parameters.putAll(conditions.parameters());
        return parameters;
    }

    private Long count(Select select, Conditions conditions, Paging.Count how) {
        return switch (how) {
            case NONE -> null;
            case EXACT -> list(select.count(conditions), conditions.parameters(),
                    row -> Long.valueOf(row.text("count"))).get(0);
            case ESTIMATE -> list(select.plan(conditions), conditions.parameters(), Row::plannedRows).get(0);
        };
    }

    private <T> List<T> list(String sql, Map<String, Object> parameters, Function<Row, T> reader) {
        if (session.isJoinedToTransaction()) {
            // so that what the transaction has written is found
            session.flush();
        }
        // among those that Hibernate counts, which tests hold to what they should be
        session.getSessionFactory().unwrap(SessionFactoryImplementor.class).getStatistics().prepareStatement();
        return session.doReturningWork(connection -> list(connection, NamedStatement.of(sql), parameters, reader));
    }

    private <T> List<T> list(Connection connection, NamedStatement named, Map<String, Object> parameters,
            Function<Row, T> reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(named.sql())) {
            named.bind(statement, parameters);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) {
                    found.add(reader.apply(row));
                }
            }
            return found;
        }
    }

    /** The row that is read, its columns by name, for as long as it is read. */
    public final class Row {
        private final ResultSet rows;

        private Row(ResultSet rows) {
            this.rows = rows;
        }

        public String text(String column) {
            try {
                return rows.getString(column);
            } catch (SQLException e) {
                throw new IllegalStateException("A statement and its reader disagree: " + column, e);
            }
        }

        /** The expression of a moment as {@link #moment} takes it. */
        public static String momentSql(String column) {
            return "cast(extract(epoch from " + column + ") * 1000000 as bigint)";
        }

        /** Null where there is none, as of an article that was never published. */
        public Instant moment(String column) {
            String microseconds = text(column);
            return microseconds == null ? null : Instant.EPOCH.plus(Long.parseLong(microseconds), ChronoUnit.MICROS);
        }

        private long plannedRows() {
            try {
                return json.readTree(text(PLAN)).at("/0/Plan/Plan Rows").asLong();
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("PostgreSQL explained itself in no JSON", e);
            }
        }

        /** The JSON document in this column as the record it is the shape of; null where the column is null. */
        public <T> T document(String column, Class<T> type) {
            return read(column, json.constructType(type));
        }

        public <T> List<T> documents(String column, Class<T> type) {
            return read(column, json.getTypeFactory().constructCollectionType(List.class, type));
        }

        private <T> T read(String column, JavaType type) {
            try {
                // as it came: the text would be made only to be taken apart
                byte[] document = rows.getBytes(column);
                return document == null ? null : json.readValue(document, type);
            } catch (SQLException | IOException e) {
                throw new IllegalStateException("A statement and its record disagree: " + column + ", " + type, e);
            }
        }
    }
}
