package io.courant.quote;

import io.courant.article.Addresses;
import io.courant.article.Article;
import io.courant.cache.Dependencies;
import io.courant.change.ItemType;
import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.Key;
import io.courant.http.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Quotes as entities, for writing, and as the records that the public reads. */
@ApplicationScoped
public class QuoteRepository implements PanacheRepositoryBase<Quote, UUID> {

    private static final Select QUOTES = new Select("quote q join visible_article a on a.id = q.article_id", "q.id",
            Map.of("document", QuoteView.sql(true)));

    private static final Select EDITORIAL = new Select("article a", "a.id", Map.of("version", "a.version + 1", "quotes",
            "coalesce((select json_agg(" + EditorialQuote.SQL + " order by q.position) from quote q"
                    + " where q.article_id = a.id), '[]')"));

    private final Rows rows;
    private final Addresses addresses;
    private final QuotesInclude quotes;
    private final SourcesInclude sources;
    private final Dependencies dependencies;

    QuoteRepository(Rows rows, Addresses addresses, QuotesInclude quotes, SourcesInclude sources,
            Dependencies dependencies) {
        this.rows = rows;
        this.dependencies = dependencies;
        this.addresses = addresses;
        this.quotes = quotes;
        this.sources = sources;
    }

    Page<QuoteView> page(QuoteQuery query) {
        return rows.page(QUOTES, query.conditions(), query.paging(), row -> row.document("document", QuoteView.class));
    }

    List<QuoteView> ofArticle(Key article) {
        return embedded(article, quotes.sql(), QuoteView.class);
    }

    List<CitedView> sourcesOfArticle(Key article) {
        return embedded(article, sources.sql(), CitedView.class);
    }

    /** What the article would embed, by itself: the same SQL, so that both always agree. */
    private <T> List<T> embedded(Key article, String sql, Class<T> type) {
        Select select = new Select("visible_article a", "a.id",
                Map.of("id", "a.id", "elements", "coalesce(" + sql + ", '[]')"));
        return rows.one(select, new Conditions().keyed(article, "a"), row -> {
            dependencies.on(ItemType.ARTICLE.tag(row.text("id")));
            return row.documents("elements", type);
        }).orElseThrow(() -> addresses.missing(article));
    }

    /** The article's quotes as entities, in the order of the text. */
    List<Quote> of(Article article) {
        return list("from Quote q left join fetch q.speaker where q.article = ?1 order by q.position", article);
    }

    /** All quotes of an article with its version, for editors. */
    EditorialQuotes editorial(UUID article) {
        return rows.one(EDITORIAL, new Conditions().keyed(new Key(article, null), "a"), row ->
                new EditorialQuotes(row.documents("quotes", EditorialQuote.class), Integer.valueOf(row.text("version"))))
                .orElseThrow();
    }

    void deleteOf(Collection<Article> articles) {
        if (!articles.isEmpty()) {
            delete("article in ?1", articles);
        }
    }
}
