package io.courant.imports;

import io.courant.article.Article;
import io.courant.article.ArticleRepository;
import io.courant.article.CitedSource;
import io.courant.article.Content;
import io.courant.body.Block;
import io.courant.body.Body;
import io.courant.imports.Incoming.Visibility;
import io.courant.naming.Slugs;
import io.courant.quote.Quote;
import io.courant.quote.QuoteDesk;
import io.courant.quote.Standing;
import io.courant.source.KnownSources;
import io.courant.source.Source;
import io.courant.source.Sources;
import io.courant.story.Link;
import io.courant.story.RelatedLinks;
import io.courant.taxonomy.Author;
import io.courant.taxonomy.Section;
import io.courant.taxonomy.Tag;
import io.courant.taxonomy.Taxonomy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes articles of documents, with their sources, quotes and links. Whatever is needed for that is looked up for all of
 * them at once, before anything is changed, so that an import is one version of each article. Call within a transaction.
 */
@ApplicationScoped
class ArticleWriter {

    private final ArticleRepository articles;
    private final Sources sources;
    private final Taxonomy taxonomy;
    private final QuoteDesk quotes;
    private final RelatedLinks links;
    private final Clock clock;

    ArticleWriter(ArticleRepository articles, Sources sources, Taxonomy taxonomy, QuoteDesk quotes, RelatedLinks links,
            Clock clock) {
        this.articles = articles;
        this.sources = sources;
        this.taxonomy = taxonomy;
        this.quotes = quotes;
        this.links = links;
        this.clock = clock;
    }

    /** What a document is filed under, by the names that it gives. */
    private record Filing(Map<String, Section> sections, Map<String, Tag> tags, Map<String, Author> authors) {}

    /** A document's text, what is said in it, and what its article said before. */
    private record Text(Body body, List<Standing> said, List<Quote> before) {}

    /** The articles, in the order of their documents. */
    List<Article> write(List<Piece> pieces) {
        Map<UUID, Article> before = articles.whole(pieces.stream().filter(piece -> !piece.isNew())
                .map(piece -> piece.known().article()).toList()).stream()
                .collect(Collectors.toMap(Article::id, Function.identity()));
        Map<UUID, List<Quote>> saidBefore = quotes.of(before.values());
        List<Text> texts = pieces.stream().map(piece -> piece.isNew() ? text(piece, List.of(), List.of())
                : text(piece, before.get(piece.known().article()).blocks(),
                        saidBefore.getOrDefault(piece.known().article(), List.of()))).toList();
        List<Map<String, Source>> speakers = speakers(texts);
        Filing filing = filing(pieces);
        Iterator<String> slugs = Slugs.free(pieces.stream().filter(Piece::isNew)
                .map(piece -> piece.document().headline()).toList(), articles::taken).iterator();
        links.clear(before.values());
        List<Article> written = new ArrayList<>();
        Map<Article, List<Link>> related = new LinkedHashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Content content = content(piece.document(), texts.get(i).body(), filing);
            Article article = piece.isNew() ? null : before.get(piece.known().article());
            written.add(write(piece, article, content, quotes.cited(texts.get(i).said(), speakers.get(i)), slugs));
            related.put(written.get(i), piece.document().related());
        }
        // the rows of one table after those of another, so that they travel together
        for (int i = 0; i < pieces.size(); i++) {
            quotes.record(written.get(i), texts.get(i).before(), texts.get(i).said(), speakers.get(i));
        }
        articles.flush();
        links.record(related);
        links.arrived(written.stream().filter(article -> !before.containsKey(article.id())).toList());
        return written;
    }

    private List<Map<String, Source>> speakers(List<Text> texts) {
        KnownSources known = sources.known(texts.stream().flatMap(text -> quotes.names(text.said()).stream())
                .collect(Collectors.toSet()));
        return texts.stream().map(text -> quotes.speakers(text.said(), known)).toList();
    }

    private Article write(Piece piece, Article before, Content content, List<CitedSource> cited,
            Iterator<String> slugs) {
        Instant now = clock.instant();
        Article article = before;
        if (before == null) {
            article = new Article(piece.publisher(), piece.document().externalId(), slugs.next(), content, now);
        } else {
            article.revise(content, now);
        }
        if (piece.visibility() == Visibility.PUBLISHED && !article.published()) {
            article.publish(null, now);
        }
        article.cite(cited);
        articles.persist(article);
        return article;
    }

    private Text text(Piece piece, List<Block> blocksBefore, List<Quote> before) {
        Document document = piece.document();
        Body body = Body.following(blocksBefore, document.body());
        return new Text(body, document.quotes() == null ? quotes.following(before, body.blocks(), document.language())
                : quotes.following(before, body.blocks(), DocumentQuotes.placed(document.quotes(), body.blocks())), before);
    }

    private Filing filing(List<Piece> pieces) {
        return new Filing(taxonomy.sectionsNamed(names(pieces, document -> Stream.ofNullable(document.section()))),
                taxonomy.tagsNamed(names(pieces, document -> document.tags().stream())),
                taxonomy.authorsNamed(names(pieces, document -> document.authors().stream())));
    }

    private static Set<String> names(List<Piece> pieces, Function<Document, Stream<String>> names) {
        return pieces.stream().map(Piece::document).flatMap(names).collect(Collectors.toSet());
    }

    private static Content content(Document document, Body body, Filing filing) {
        return new Content(document.headline(), document.standfirst(), document.language(),
                document.section() == null ? null : filing.sections().get(document.section()),
                document.tags().stream().map(filing.tags()::get).distinct().toList(),
                document.authors().stream().map(filing.authors()::get).distinct().toList(),
                document.image(), body, document.url(), document.publishedAt());
    }
}
