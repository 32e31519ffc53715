package io.courant.quote;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.courant.article.Article;
import io.courant.article.ArticleDesk;
import io.courant.article.Reason;
import io.courant.article.Saves;
import io.courant.http.IfMatch;
import io.courant.http.JsonBody;
import io.courant.http.Key;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What an editor does to the quotes of an article: each change is a version of the article. */
@ApplicationScoped
@Transactional
class QuoteEditing {

    private final QuoteRepository quotes;
    private final QuoteDesk record;
    private final QuoteReading reading;
    private final ArticleDesk desk;
    private final Saves saves;
    private final JsonBody body;
    private final Clock clock;

    QuoteEditing(QuoteRepository quotes, QuoteDesk record, QuoteReading reading, ArticleDesk desk, Saves saves, JsonBody body,
            Clock clock) {
        this.quotes = quotes;
        this.record = record;
        this.reading = reading;
        this.desk = desk;
        this.saves = saves;
        this.body = body;
        this.clock = clock;
    }

    EditorialQuotes add(Key key, IfMatch condition, ObjectNode document) {
        Article article = desk.open(key, condition);
        Standing added = reading.read(document, article, null, null);
        List<Quote> before = quotes.of(article);
        List<Standing> all = kept(before, null);
        all.add(added);
        return saved(article, before, all, "add a quote", null);
    }

    EditorialQuotes change(Key key, UUID id, IfMatch condition, UnaryOperator<ObjectNode> change) {
        Article article = desk.open(key, condition);
        List<Quote> before = quotes.of(article);
        Quote quote = one(before, id);
        EditorialQuote shown = quotes.editorial(article.id()).items().stream()
                .filter(view -> view.id().equals(id.toString())).findFirst().orElseThrow();
        ObjectNode next = change.apply(body.tree(shown));
        List<Standing> all = kept(before, quote);
        all.add(reading.read(next, article, quote, shown));
        return saved(article, before, all, "change a quote", null);
    }

    /** From now on it is an editor's word: it stays while its words stand. */
    EditorialQuotes confirm(Key key, UUID id, IfMatch condition, Reason why) {
        Article article = desk.open(key, condition);
        List<Quote> before = quotes.of(article);
        Quote quote = one(before, id);
        if (quote.status() == QuoteStatus.CONFIRMED) {
            return quotes.editorial(article.id());
        }
        Said said = quote.said();
        Said.Anchor anchor = Said.Anchor.of(said.text(), said.anchor(), article.blocks()).orElseThrow(() ->
                new ProblemException(ProblemType.ILLEGAL_MOVE, "The words of the quote do not stand in the article any more."));
        List<Standing> all = kept(before, quote);
        all.add(Standing.of(quote).saying(said.at(anchor).confirmed()));
        return saved(article, before, all, "confirm a quote", why.reason());
    }

    /** Its words are no quote in this article, wherever they were found, but for what an editor has confirmed. */
    EditorialQuotes reject(Key key, UUID id, IfMatch condition, Reason why) {
        Article article = desk.open(key, condition);
        List<Quote> before = quotes.of(article);
        return reject(article, before, one(before, id), why.reason());
    }

    private EditorialQuotes reject(Article article, List<Quote> before, Quote quote, String why) {
        if (quote.status() == QuoteStatus.REJECTED) {
            return quotes.editorial(article.id());
        }
        String words = quote.said().words();
        List<Standing> all = kept(before, null);
        all.replaceAll(one -> one.quote() == quote
                || one.said().status() != QuoteStatus.CONFIRMED && one.said().words().equals(words)
                        ? one.saying(one.said().with(QuoteStatus.REJECTED)) : one);
        return saved(article, before, all, "reject a quote", why);
    }

    /** What Courant has found would be found again: it is remembered as rejected. */
    EditorialQuotes remove(Key key, UUID id, IfMatch condition) {
        Article article = desk.open(key, condition);
        List<Quote> before = quotes.of(article);
        Quote quote = one(before, id);
        return quote.isEditors() ? saved(article, before, kept(before, quote), "remove a quote", null)
                : reject(article, before, quote, null);
    }

    private static Quote one(List<Quote> all, UUID id) {
        return all.stream().filter(quote -> quote.id().equals(id)).findFirst().orElseThrow(() ->
                new ProblemException(ProblemType.NOT_FOUND, "The article has no quote with the id \"" + id + "\"."));
    }

    private static List<Standing> kept(List<Quote> before, Quote except) {
        return new ArrayList<>(before.stream().filter(quote -> quote != except).map(Standing::of).toList());
    }

    private EditorialQuotes saved(Article article, List<Quote> before, List<Standing> all, String action, String why) {
        record.record(article, before, all);
        article.touch(clock.instant());
        saves.finish(article, false, action, why);
        return quotes.editorial(article.id());
    }
}
