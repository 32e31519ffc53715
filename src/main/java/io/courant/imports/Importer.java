package io.courant.imports;

import io.courant.article.Article;
import io.courant.article.ArticleRepository;
import io.courant.article.Content;
import io.courant.body.Body;
import io.courant.naming.Slugs;
import io.courant.quote.QuoteDesk;
import io.courant.quote.Said;
import io.courant.source.Source;
import io.courant.source.Sources;
import io.courant.story.RelatedLinks;
import io.courant.taxonomy.Taxonomy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Brings documents in: the one operation behind every format. All of a document is stored, or nothing. */
@ApplicationScoped
public class Importer {

    private final ImportedDocumentRepository imported;
    private final ArticleRepository articles;
    private final Sources sources;
    private final Taxonomy taxonomy;
    private final QuoteDesk quotes;
    private final RelatedLinks links;
    private final Digest digest;
    private final Clock clock;

    Importer(ImportedDocumentRepository imported, ArticleRepository articles, Sources sources, Taxonomy taxonomy,
            QuoteDesk quotes, RelatedLinks links, Digest digest, Clock clock) {
        this.imported = imported;
        this.articles = articles;
        this.sources = sources;
        this.taxonomy = taxonomy;
        this.quotes = quotes;
        this.links = links;
        this.digest = digest;
        this.clock = clock;
    }

    /** The article that a document became, and what happened to it. */
    public record Result(Outcome outcome, UUID article) {}

    /**
     * Makes an article of the document, or brings the one that it became before up to date.
     *
     * @param publish whether to publish it; false leaves it as it is, and a new one a draft
     */
    @Transactional
    public Result bring(Document document, boolean publish) {
        imported.takeTurn();
        Source publisher = sources.publisher(document.publisher());
        Optional<Article> known = articles.byExternalId(publisher, document.externalId());
        byte[] fingerprint = digest.of(document);
        boolean same = known.isPresent() && imported.findById(known.get().id()).has(fingerprint);
        if (same && (known.get().published() || !publish)) {
            return new Result(Outcome.UNCHANGED, known.get().id());
        }
        Article article = write(document, publisher, known, publish);
        remember(article, fingerprint);
        return new Result(known.isPresent() ? Outcome.UPDATED : Outcome.CREATED, article.id());
    }

    /** Looks everything up before it changes anything, so that one import is one version of the article. */
    private Article write(Document document, Source publisher, Optional<Article> known, boolean publish) {
        Instant now = clock.instant();
        Body body = Body.following(known.map(Article::blocks).orElse(List.of()), document.body());
        Content content = content(document, body);
        List<Said> said = document.quotes() == null ? quotes.find(body.blocks(), document.language())
                : DocumentQuotes.placed(document.quotes(), body.blocks());
        Map<String, Source> speakers = quotes.speakers(said);
        List<Optional<Article>> targets = links.targets(document.related(), publisher);
        String slug = known.isPresent() ? null : Slugs.free(document.headline(), articles::taken);
        known.ifPresent(this::clear);
        Article article = known.orElseGet(() -> new Article(publisher, document.externalId(), slug, content, now));
        known.ifPresent(existing -> existing.revise(content, now));
        if (publish && !article.published()) {
            article.publish(null, now);
        }
        article.cite(quotes.cited(said, speakers));
        articles.persist(article);
        quotes.record(article, said, speakers);
        links.record(article, document.related(), targets);
        if (known.isEmpty()) {
            links.arrived(article);
        }
        return article;
    }

    private Content content(Document document, Body body) {
        return new Content(document.headline(), document.standfirst(), document.language(),
                document.section() == null ? null : taxonomy.section(document.section()),
                document.tags().stream().map(taxonomy::tag).distinct().toList(),
                document.authors().stream().map(taxonomy::author).distinct().toList(),
                document.image(), body, document.url(), document.publishedAt());
    }

    private void clear(Article article) {
        quotes.clear(article);
        links.clear(article);
    }

    private void remember(Article article, byte[] fingerprint) {
        ImportedDocument record = imported.findByIdOptional(article.id())
                .orElseGet(() -> new ImportedDocument(article.id()));
        record.imported(fingerprint, clock.instant());
        imported.persist(record);
    }
}
