package io.courant.article;

import io.courant.cache.Dependencies;
import io.courant.change.ItemType;
import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a visible article would embed, by itself: the same SQL, so that both always agree. */
@ApplicationScoped
public class Embedded {

    private static final String DOCUMENT = "document";

    private final Rows rows;
    private final Addresses addresses;
    private final Dependencies dependencies;

    Embedded(Rows rows, Addresses addresses, Dependencies dependencies) {
        this.rows = rows;
        this.addresses = addresses;
        this.dependencies = dependencies;
    }

    /** @param parameters the values of those that the include's SQL names */
    public <T> List<T> of(Key article, ArticleInclude<T> include, Map<String, Object> parameters) {
        return read(article, "coalesce(" + include.sql() + ", '[]')", parameters, row -> row.documents(DOCUMENT, include.type()));
    }

    /** One document about a visible article, in SQL for the alias a of articles, which no article embeds. */
    public <T> T about(Key article, String sql, Class<T> type) {
        return read(article, sql, Map.of(), row -> row.document(DOCUMENT, type));
    }

    private <T> T read(Key article, String sql, Map<String, Object> parameters, Function<Rows.Row, T> reader) {
        Select select = new Select("visible_article a", "a.id", Map.of("id", "a.id", DOCUMENT, sql), parameters);
        return rows.one(select, new Conditions().keyed(article, "a"), row -> {
            dependencies.on(ItemType.ARTICLE.tag(row.text("id")));
            return reader.apply(row);
        }).orElseThrow(() -> addresses.missing(article));
    }
}
