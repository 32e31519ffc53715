package io.courant.database;

import io.courant.http.Paging;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The parts of a statement that do not depend on the request's filters.
 *
 * @param with       relations that stand in for tables of the same name, or empty
 * @param from      the relation with its alias and joins
 * @param id        the column that makes every order total
 * @param documents  JSON expressions by the name of their column
 * @param parameters values of the parameters that these expressions name
 */
public record Select(String with, String from, String id, Map<String, String> documents, Map<String, Object> parameters) {

    static final String CURSOR_ID = "cursor_id";
    static final String CURSOR_KEY = "cursor_key";

    public Select(String from, String id, Map<String, String> documents) {
        this(from, id, documents, Map.of());
    }

    public Select(String from, String id, Map<String, String> documents, Map<String, Object> parameters) {
        this("", from, id, documents, parameters);
    }

    /** The same statement over other rows than the tables have. */
    public Select over(String relations, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(more);
        return new Select("with " + relations + " ", from, id, documents, all);
    }

    String one(Conditions conditions) {
        return with + "select " + expressions() + " from " + from + conditions.where();
    }

    String byId(Conditions conditions, int limit) {
        return with + "select " + expressions() + " from " + from + conditions.where() + " order by " + id
                + " limit " + limit;
    }

    /**
     * One row more than the page has. That number stands in the statement: were it a parameter, PostgreSQL would expect
     * a tenth of all rows when it plans for any value, find a plan for this value better, and make one each time.
     */
    String page(Conditions conditions, Paging paging) {
        return with + "select " + expressions() + ", " + id + " as " + CURSOR_ID + ", " + paging.sort().key() + " as "
                + CURSOR_KEY + " from " + from + conditions.where() + " order by " + paging.sort().orderBy(id) + " limit "
                + (paging.limit() + 1);
    }

    String count(Conditions conditions) {
        return "select count(*) from " + from + conditions.where();
    }

    String plan(Conditions conditions) {
        return "explain (format json) select 1 from " + from + conditions.where();
    }

    private String expressions() {
        return documents.entrySet().stream().map(column -> column.getValue() + " as " + column.getKey())
                .collect(Collectors.joining(", "));
    }
}
