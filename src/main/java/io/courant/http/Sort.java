package io.courant.http;

/**
 * One order of a list, always made total by the item's id, so that a page can continue after any item.
 *
 * @param name       as the {@code sort} parameter has it, with its leading {@code -} if it descends
 * @param expression the SQL expression of the first key; never null in any row
 * @param type       the SQL type of that expression, to which a cursor's text is cast
 */
public record Sort(String name, String expression, Type type) {

    /** The types that a sort key can have. */
    public enum Type {
        TIMESTAMP("timestamptz"), TEXT("text"), REAL("real"), COUNT("bigint");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }
    }

    public boolean descending() {
        return name.startsWith("-") || type == Type.REAL;
    }

    public String orderBy(String idColumn) {
        String direction = descending() ? " desc" : " asc";
        return collated() + direction + ", " + idColumn + direction;
    }

    /** The row-value comparison that continues after the cursor, with the parameters afterKey and afterId. */
    public String after(String idColumn) {
        return "(" + collated() + ", " + idColumn + ") " + (descending() ? "<" : ">")
                + " (cast(:afterKey as " + type.sql + "), :afterId)";
    }

    /** The key as text, exact enough to be compared with again, and the same in every session's time zone. */
    public String key() {
        return type == Type.TIMESTAMP
                ? "to_char(" + expression + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                : "cast(" + expression + " as text)";
    }

    private String collated() {
        return type == Type.TEXT ? expression + " collate \"C\"" : expression;
    }
}
