package io.courant.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.courant.access.Caller;
import io.courant.access.Role;
import io.courant.body.Block;
import io.courant.http.FieldTree;
import io.courant.http.IfMatch;
import io.courant.http.JsonBody;
import io.courant.http.Key;
import io.courant.http.MergePatch;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.courant.source.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Where articles are written: every change is one version, one revision and one entry of the audit log, or nothing. */
@ApplicationScoped
@Transactional
public class ArticleDesk {

    private static final String EDIT = "edit";
    static final String RESTORE = "restore";
    /** What an article is known by does not go back. */
    private static final List<String> IDENTITY = List.of("slug", "publisher", "externalId");

    private final ArticleRepository articles;
    private final Addresses addresses;
    private final Sources sources;
    private final Composition composition;
    private final Saves saves;
    private final JsonBody body;
    private final Caller caller;
    private final Clock clock;

    ArticleDesk(ArticleRepository articles, Addresses addresses, Sources sources, Composition composition, Saves saves, JsonBody body,
            Caller caller, Clock clock) {
        this.articles = articles;
        this.addresses = addresses;
        this.sources = sources;
        this.composition = composition;
        this.saves = saves;
        this.body = body;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes a draft. */
    EditorialArticle create(ObjectNode document) {
        EditorialArticle given = body.read(document, EditorialArticle.class, null);
        Composition.Composed composed = composition.compose(given, List.of());
        addresses.requireFreeExternalId(composed.publisher(), given.externalId(), null);
        String slug = given.slug() == null ? addresses.free(given.headline()) : addresses.claimed(given.slug(), null);
        Article article = new Article(composed.publisher(), given.externalId(), slug, composed.content(), clock.instant());
        article.startedBy(caller.actor().key());
        articles.persist(article);
        saves.finish(article, true, "create", given.reason());
        return articles.editorial(article.id()).without(composed.removed());
    }

    /** An article as another system knows it, and whether it was made just now. */
    record Upserted(EditorialArticle article, boolean made) {}

    /** Makes or replaces the article that the publisher knows by this id; the same again changes nothing. */
    Upserted upsert(Key publisher, String externalId, ObjectNode document) {
        addresses.takeTurn("external:" + publisher + " " + externalId);
        Optional<Article> known = sources.known(publisher).flatMap(outlet -> articles.byExternalId(outlet, externalId));
        if (known.isEmpty()) {
            return new Upserted(create(document), true);
        }
        Article article = open(new Key(known.get().id(), null), IfMatch.ANY);
        return new Upserted(rewrite(article, current -> document, EDIT, null, (before, after) -> {}), false);
    }

    /** Changes an article to what the change makes of the document that it is. */
    EditorialArticle change(Key key, IfMatch condition, UnaryOperator<ObjectNode> change) {
        Article article = open(key, condition);
        return rewrite(article, change, EDIT, null, (before, after) -> {});
    }

    /**
     * @param action  what the change is called in the history
     * @param why     the reason, where the document itself gives none
     * @param meaning is told what the document was and is, before it is saved
     */
    EditorialArticle rewrite(Article article, UnaryOperator<ObjectNode> change, String action, String why,
            BiConsumer<ObjectNode, ObjectNode> meaning) {
        EditorialArticle shown = articles.editorial(article.id());
        ObjectNode current = body.tree(shown);
        ObjectNode next = change.apply(current);
        EditorialArticle given = body.read(next, EditorialArticle.class, shown);
        List<Block> before = article.blocks();
        Composition.Composed composed = composition.compose(given, before);
        addresses.requireFreeExternalId(composed.publisher(), given.externalId(), article);
        String slug = given.slug() == null ? article.slug() : addresses.claimed(given.slug(), article);
        boolean same = slug.equals(article.slug())
                && article.says(composed.content(), composed.publisher(), given.externalId());
        if (same && action.equals(EDIT)) {
            return articles.editorial(article.id());
        }
        article.revise(composed.content(), clock.instant());
        article.publishedBy(composed.publisher(), given.externalId());
        article.rename(slug);
        next.remove(List.of("bodyHtml", "bodyText", "reason"));
        next.set("body", body.tree(article.blocks()));
        meaning.accept(current, next);
        // what is brought back comes with the quotes that it had
        boolean textChanged = !action.equals(RESTORE) && !before.equals(article.blocks());
        saves.finish(article, textChanged, action, given.reason() == null ? why : given.reason());
        return articles.editorial(article.id()).without(composed.removed());
    }

    /**
     * Lets the article say again what it said then; its address and its life go on.
     *
     * @param from what is brought back, in words
     * @param rows brings back what other features keep beside the article
     */
    public EditorialArticle restore(Article article, ObjectNode then, String from, Runnable rows) {
        return rewrite(article, current -> {
            ObjectNode next = then.deepCopy();
            Stream.concat(FieldTree.of(EditorialArticle.class).readOnly().stream(), IDENTITY.stream()).forEach(name -> {
                next.remove(name);
                if (current.has(name)) {
                    next.set(name, current.get(name));
                }
            });
            return next;
        }, RESTORE, from, (before, after) -> rows.run());
    }

    /** A merge patch of the document; a body in a new form takes the place of the blocks. */
    static UnaryOperator<ObjectNode> patch(ObjectNode patch) {
        return current -> {
            ObjectNode target = current.deepCopy();
            if (patch.has("bodyHtml") || patch.has("bodyText")) {
                target.remove("body");
            }
            return MergePatch.apply(target, patch);
        };
    }

    /** Takes away what readers do not see; if they ever saw it, its addresses answer that it is gone. */
    void delete(Key key, IfMatch condition) {
        Article article = open(key, condition);
        Move.DELETE.requireIn(article, clock.instant());
        bury(article, Tombstone.Kind.DELETED, null, null);
    }

    /** Nothing of the article is left but, if readers have seen it, that it was there. */
    void bury(Article article, Tombstone.Kind kind, String notice, String reason) {
        addresses.bury(article, kind, notice, clock.instant());
        saves.gone(article, kind == Tombstone.Kind.DELETED ? "delete" : "takedown", reason);
    }

    /** The article, held until the end of the transaction, for somebody who has seen its current version and may change it. */
    public Article open(Key key, IfMatch condition) {
        sources.holdStill();
        Article article = addresses.idOf(key).map(id -> articles.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> addresses.missing(key));
        condition.require(article.version());
        requireRight(article);
        return article;
    }

    private void requireRight(Article article) {
        if (!caller.is(Role.EDITOR) && !article.isDraftOf(caller.actor().key())) {
            throw new ProblemException(ProblemType.FORBIDDEN,
                    "A contributor changes its own drafts only; this takes the role editor.");
        }
    }
}
