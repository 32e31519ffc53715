package io.courant.imports;

import io.courant.access.Actor;
import io.courant.article.Article;
import io.courant.audit.Audit;
import io.courant.change.Changes;
import io.courant.change.ItemType;
import io.courant.imports.ImportedDocumentRepository.Identity;
import io.courant.imports.ImportedDocumentRepository.Known;
import io.courant.revision.RevisionRepository;
import io.courant.source.KnownSources;
import io.courant.source.Source;
import io.courant.source.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Brings documents in: the one operation behind every format. All of a batch is stored, or nothing; and what a batch
 * needs to know is asked for once, however many documents it has.
 */
@ApplicationScoped
public class Importer {

    private static final String IMPORT = "import";

    private final ImportedDocumentRepository imported;
    private final ArticleWriter writer;
    private final Sources sources;
    private final RevisionRepository revisions;
    private final Digest digest;
    private final Audit audit;
    private final Changes changes;
    private final Clock clock;

    Importer(ImportedDocumentRepository imported, ArticleWriter writer, Sources sources,
            RevisionRepository revisions, Digest digest, Audit audit, Changes changes, Clock clock) {
        this.imported = imported;
        this.writer = writer;
        this.sources = sources;
        this.revisions = revisions;
        this.digest = digest;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** The article that a document became, and what happened to it. */
    public record Result(Outcome outcome, UUID article, String slug) {}

    /** Makes an article of the document, or brings the one that it became before up to date. */
    @Transactional
    public Result bring(Incoming incoming, Actor actor) {
        Result result = store(List.of(incoming), actor).get(0);
        if (result.outcome() != Outcome.UNCHANGED) {
            audit.record(actor, IMPORT, "article:" + result.article(), result.outcome().code());
        }
        return result;
    }

    /** The same for documents of which no two are the same article. The results are in their order. */
    @Transactional
    public List<Result> bring(List<Incoming> batch, Actor actor) {
        List<Result> results = store(batch, actor);
        Map<Outcome, Long> counts = results.stream()
                .collect(Collectors.groupingBy(Result::outcome, TreeMap::new, Collectors.counting()));
        if (counts.keySet().stream().anyMatch(outcome -> outcome != Outcome.UNCHANGED)) {
            audit.record(actor, IMPORT, null, batch.size() + (batch.size() == 1 ? " document: " : " documents: ")
                    + counts.entrySet().stream().map(count -> count.getValue() + " " + count.getKey().code())
                            .collect(Collectors.joining(", ")));
        }
        return results;
    }

    private List<Result> store(List<Incoming> batch, Actor actor) {
        imported.takeTurn();
        KnownSources outlets = sources.known(batch.stream().map(one -> one.document().publisher())
                .collect(Collectors.toSet()));
        Map<Identity, Known> known = imported.known(batch.stream().map(one -> identity(one, outlets))
                .flatMap(Optional::stream).toList());
        List<Piece> pieces = batch.stream().map(one -> piece(one, outlets, known)).toList();
        List<Piece> changed = pieces.stream().filter(piece -> !piece.isUnchanged()).toList();
        if (changed.isEmpty()) {
            return pieces.stream().map(Importer::unchanged).toList();
        }
        changed.forEach(Piece::requireWelcome);
        List<Article> articles = writer.write(changed);
        remember(changed, articles);
        List<UUID> written = articles.stream().map(Article::id).toList();
        revisions.record(written, actor, IMPORT, null, clock.instant());
        changes.touch(ItemType.ARTICLE, written);
        Iterator<Article> results = articles.iterator();
        return pieces.stream().map(piece -> piece.isUnchanged() ? unchanged(piece) : written(piece, results.next()))
                .toList();
    }

    private static Optional<Identity> identity(Incoming incoming, KnownSources outlets) {
        return outlets.publisherIfKnown(incoming.document().publisher())
                .map(outlet -> new Identity(outlet.id(), incoming.document().externalId()));
    }

    /** A publisher that is not known is made. */
    private Piece piece(Incoming incoming, KnownSources outlets, Map<Identity, Known> known) {
        Source publisher = outlets.publisher(incoming.document().publisher());
        Identity identity = new Identity(publisher.id(), incoming.document().externalId());
        return new Piece(incoming.document(), incoming.visibility(), digest.of(incoming.document()),
                known.getOrDefault(identity, Known.NOTHING), publisher);
    }

    private static Result unchanged(Piece piece) {
        return new Result(Outcome.UNCHANGED, piece.known().article(), piece.known().slug());
    }

    private static Result written(Piece piece, Article article) {
        return new Result(piece.isNew() ? Outcome.CREATED : Outcome.UPDATED, article.id(), article.slug());
    }

    private void remember(List<Piece> pieces, List<Article> articles) {
        Map<UUID, ImportedDocument> before = imported.of(pieces.stream().filter(piece -> !piece.isNew())
                .map(piece -> piece.known().article()).toList());
        for (int i = 0; i < pieces.size(); i++) {
            UUID article = articles.get(i).id();
            ImportedDocument document = before.getOrDefault(article, new ImportedDocument(article));
            document.imported(pieces.get(i).digest(), clock.instant());
            imported.persist(document);
        }
        imported.flush();
    }
}
