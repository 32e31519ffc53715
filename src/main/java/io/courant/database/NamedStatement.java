package io.courant.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement whose parameters have names ({@code :name}), as JDBC takes it. */
record NamedStatement(String sql, List<String> names) {

    /** A literal, in which a colon means nothing; or a name. What is cast is cast with {@code cast}, never with colons. */
    private static final Pattern LITERAL_OR_NAME = Pattern.compile("'[^']*'|:(\\w+)");

    static NamedStatement of(String sql) {
        List<String> names = new ArrayList<>();
        StringBuilder positional = new StringBuilder(sql.length());
        Matcher matcher = LITERAL_OR_NAME.matcher(sql);
        int from = 0;
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                positional.append(sql, from, matcher.start()).append('?');
                from = matcher.end();
                names.add(matcher.group(1));
            }
        }
        return new NamedStatement(positional.append(sql, from, sql.length()).toString(), names);
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
