package io.courant.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What stands in the database, past everything that the API shows or hides. */
@ApplicationScoped
public class Stored {

    private static final List<String> TABLES = List.of("article", "source", "source_alias", "section", "tag", "author",
            "article_author", "article_source", "quote", "related_link", "imported_document", "revision", "correction",
            "tombstone", "article_slug", "idempotency_key", "story", "change", "announced_item");

    @Inject
    DataSource database;

    /** How many rows each table has. */
    public Map<String, String> rows() throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        for (String table : TABLES) {
            rows.put(table, column("select count(*) from " + table).get(0));
        }
        return rows;
    }

    /** The first column of what a query finds, as text. */
    public List<String> column(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet found = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (found.next()) {
                values.add(found.getString(1));
            }
            return values;
        }
    }

    public void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
