package io.courant.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A statement whose parameters have names ({@code :name}), as JDBC takes it. */
record NamedStatement(String sql, List<String> names) {

    /**
     * In a literal a colon means nothing; what is cast is cast with {@code cast}, never with colons. By hand, since every
     * statement of every request comes through here: a regular expression took a tenth of what reading an article takes.
     */
    static NamedStatement of(String sql) {
        List<String> names = new ArrayList<>();
        StringBuilder positional = new StringBuilder(sql.length());
        boolean literal = false;
        int from = 0;
        for (int at = 0; at < sql.length(); at++) {
            char c = sql.charAt(at);
            if (c == '\'') {
                literal = !literal;
            } else if (c == ':' && !literal) {
                int end = endOfName(sql, at + 1);
                positional.append(sql, from, at).append('?');
                names.add(sql.substring(at + 1, end));
                from = end;
            }
        }
        return new NamedStatement(positional.append(sql, from, sql.length()).toString(), names);
    }

    private static int endOfName(String sql, int from) {
        int end = from;
        while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    void bind(PreparedStatement statement, Map<String, Object> parameters) throws SQLException {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!parameters.containsKey(name)) {
                throw new IllegalStateException("The statement asks for a parameter that nobody gave: " + name);
            }
            statement.setObject(i + 1, value(statement, parameters.get(name)));
        }
    }

    private static Object value(PreparedStatement statement, Object value) throws SQLException {
        if (value instanceof Instant moment) {
            return moment.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Object[] array) {
            return statement.getConnection().createArrayOf(array instanceof UUID[] ? "uuid" : "text", array);
        }
        return value;
    }
}
