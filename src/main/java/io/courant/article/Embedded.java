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

/** What a visible article would embed, by itself: the same SQL, so that both always agree. */
@ApplicationScoped
public class Embedded {

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
        Select select = new Select("visible_article a", "a.id",
                Map.of("id", "a.id", "elements", "coalesce(" + include.sql() + ", '[]')"), parameters);
        return rows.one(select, new Conditions().keyed(article, "a"), row -> {
            dependencies.on(ItemType.ARTICLE.tag(row.text("id")));
            return row.documents("elements", include.type());
        }).orElseThrow(() -> addresses.missing(article));
    }
}
