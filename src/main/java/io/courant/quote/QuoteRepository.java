package io.courant.quote;

import io.courant.article.Article;
import io.courant.article.Embedded;
import io.courant.article.Highlight;
import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.Key;
import io.courant.http.Page;
import io.courant.http.ProblemException;
import io.courant.query.Ahead;
import io.courant.query.Marker;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Quotes as entities, for writing, and as the records that the public reads. */
@ApplicationScoped
public class QuoteRepository implements PanacheRepositoryBase<Quote, UUID> {

    private static final Select QUOTES = new Select("public_quote q join visible_article a on a.id = q.article_id", "q.id",
            Map.of("document", QuoteView.sql(true), "language", "q.language"));
    /** With the words of a search marked by the database. */
    private static final Select MARKED = new Select(QUOTES.from(), QUOTES.id(), Map.of("document", QuoteView.sql(true),
            "highlight", Highlight.sql("q.language", "q.text")));

    private static final Select EDITORIAL = new Select("article a", "a.id", Map.of("version", "a.version + 1", "quotes",
            "coalesce((select json_agg(" + EditorialQuote.SQL + " order by q.position) from quote q"
                    + " where q.article_id = a.id), '[]')"));

    private final Ahead ahead;
    private final Rows rows;
    private final Embedded embedded;
    private final QuotesInclude quotes;
    private final SourcesInclude sources;
    private final Echoes echoes;

    QuoteRepository(Ahead ahead, Rows rows, Embedded embedded, QuotesInclude quotes, SourcesInclude sources, Echoes echoes) {
        this.echoes = echoes;
        this.ahead = ahead;
        this.rows = rows;
        this.embedded = embedded;
        this.quotes = quotes;
        this.sources = sources;
    }

    Page<QuoteView> page(QuoteQuery query) {
        Page<QuoteView> page = ahead.page(query.sought(), (ids, marker) -> among(query, ids, marker), () ->
                rows.page(query.highlight() == null ? QUOTES : MARKED, query.conditions(), query.paging(), row -> view(row,
                        query.highlight() == null ? null : row.document("highlight", Highlight.class).escaped(query.highlight()))));
        return query.echoed() ? echoes.of(page) : page;
    }

    QuoteView one(Key key) {
        Optional<QuoteView> quote = key.id() == null ? Optional.empty()
                : rows.one(QUOTES, new Conditions().and("q.id = %1$s", key.id()), row -> view(row, null));
        return quote.map(one -> echoes.of(Page.whole(List.of(one))).items().get(0))
                .orElseThrow(() -> ProblemException.notFound("quote", key));
    }

    /** Those of the quotes that the public sees and that pass the filters. */
    private Map<UUID, QuoteView> among(QuoteQuery query, Collection<UUID> ids, Marker marker) {
        return rows.all(QUOTES, query.ofThese(ids), row -> marked(view(row, null), row.text("language"), query, marker)).stream()
                .collect(Collectors.toMap(one -> UUID.fromString(one.id()), Function.identity()));
    }

    private static QuoteView marked(QuoteView quote, String language, QuoteQuery query, Marker marker) {
        return query.highlight() == null ? quote
                : quote.finished(Highlight.of(marker, language, quote.text()).escaped(query.highlight()));
    }

    private static QuoteView view(Rows.Row row, Highlight highlight) {
        return row.document("document", QuoteView.class).finished(highlight);
    }

    Page<QuoteView> ofArticle(Key article) {
        return Page.whole(embedded.of(article, quotes, Map.of()));
    }

    Page<QuoteView> ofArticleEchoed(Key article) {
        return echoes.of(ofArticle(article));
    }

    List<CitedView> sourcesOfArticle(Key article) {
        return embedded.of(article, sources, Map.of());
    }

    SourcingView sourcing(Key article) {
        return embedded.about(article, SourcingView.SQL, SourcingView.class);
    }

    /** The article's quotes as entities, in the order of the text. */
    List<Quote> of(Article article) {
        return of(List.of(article)).getOrDefault(article.id(), List.of());
    }

    /** The same for many articles at once, by their ids. */
    Map<UUID, List<Quote>> of(Collection<Article> articles) {
        return articles.isEmpty() ? Map.of() : list("from Quote q left join fetch q.speaker where q.article in ?1"
                + " order by q.position", articles).stream().collect(Collectors.groupingBy(quote -> quote.article().id()));
    }

    /** All quotes of an article with its version, for editors. */
    EditorialQuotes editorial(UUID article) {
        return rows.one(EDITORIAL, new Conditions().keyed(new Key(article, null), "a"), row ->
                new EditorialQuotes(row.documents("quotes", EditorialQuote.class), Integer.valueOf(row.text("version"))))
                .orElseThrow();
    }
}
