package io.courant.quote;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.courant.article.Article;
import io.courant.article.ArticleDesk;
import io.courant.article.Saves;
import io.courant.http.IfMatch;
import io.courant.http.JsonBody;
import io.courant.http.Key;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.courant.http.Violation;
import io.courant.source.Source;
import io.courant.source.Sources;
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
    private final StandingQuotes standing;
    private final ArticleDesk desk;
    private final Saves saves;
    private final Sources sources;
    private final JsonBody body;
    private final Clock clock;

    QuoteEditing(QuoteRepository quotes, StandingQuotes standing, ArticleDesk desk, Saves saves, Sources sources,
            JsonBody body, Clock clock) {
        this.quotes = quotes;
        this.standing = standing;
        this.desk = desk;
        this.saves = saves;
        this.sources = sources;
        this.body = body;
        this.clock = clock;
    }

    EditorialQuotes add(Key key, IfMatch condition, ObjectNode document) {
        Article article = desk.open(key, condition);
        StandingQuotes.Standing added = read(document, article, null, null);
        List<Quote> before = quotes.of(article);
        List<StandingQuotes.Standing> all = kept(before, null);
        all.add(added);
        return saved(article, before, all, "add a quote");
    }

    EditorialQuotes change(Key key, UUID id, IfMatch condition, UnaryOperator<ObjectNode> change) {
        Article article = desk.open(key, condition);
        List<Quote> before = quotes.of(article);
        Quote quote = one(before, id);
        EditorialQuote shown = quotes.editorial(article.id()).items().stream()
                .filter(view -> view.id().equals(id.toString())).findFirst().orElseThrow();
        ObjectNode next = change.apply(body.tree(shown));
        List<StandingQuotes.Standing> all = kept(before, quote);
        all.add(read(next, article, quote, shown));
        return saved(article, before, all, "change a quote");
    }

    EditorialQuotes remove(Key key, UUID id, IfMatch condition) {
        Article article = desk.open(key, condition);
        List<Quote> before = quotes.of(article);
        return saved(article, before, kept(before, one(before, id)), "remove a quote");
    }

    private static Quote one(List<Quote> all, UUID id) {
        return all.stream().filter(quote -> quote.id().equals(id)).findFirst().orElseThrow(() ->
                new ProblemException(ProblemType.NOT_FOUND, "The article has no quote with the id \"" + id + "\"."));
    }

    private static List<StandingQuotes.Standing> kept(List<Quote> before, Quote except) {
        return new ArrayList<>(before.stream().filter(quote -> quote != except)
                .map(quote -> new StandingQuotes.Standing(quote, quote.said(), quote.speaker())).toList());
    }

    /** An editor's word: whatever found the quote first, it is the editor's from now on. */
    private StandingQuotes.Standing read(ObjectNode document, Article article, Quote quote, EditorialQuote shown) {
        EditorialQuote given = body.read(document, EditorialQuote.class, shown);
        Said.Anchor anchor = Said.Anchor.of(given.text(), given.block(), article.blocks())
                .filter(found -> given.block() == null || found.block().equals(given.block()))
                .orElseThrow(() -> refused("text", "does not stand in the article" + (given.block() == null ? ""
                        : "'s block " + given.block()) + ", to the letter: copy it from the block's text"));
        Source speaker = given.speaker() == null ? null : sources.known(Key.fromString(given.speaker())).orElseThrow(() ->
                refused("speaker", "is not there: make the source first, or give the slug or id of one that is"));
        return new StandingQuotes.Standing(quote, new Said(anchor, given.text(),
                given.directness() == null ? Directness.DIRECT : given.directness(), null, null, given.role(), given.cue(),
                Origin.EDITOR, 1), speaker);
    }

    private static ProblemException refused(String field, String message) {
        return new ProblemException(ProblemType.INVALID_CONTENT, List.of(Violation.body(field, message)));
    }

    private EditorialQuotes saved(Article article, List<Quote> before, List<StandingQuotes.Standing> all, String action) {
        standing.arrange(article, before, all);
        article.touch(clock.instant());
        saves.finish(article, false, action, null);
        return quotes.editorial(article.id());
    }
}
