package io.courant.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.courant.access.Actor;
import io.courant.audit.Audit;
import io.courant.change.Changes;
import io.courant.change.ItemType;
import io.courant.http.IfMatch;
import io.courant.http.JsonBody;
import io.courant.http.Key;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.courant.http.Violation;
import io.courant.naming.Slugs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What editors do to sources. They take turns until the end of their transactions: what one of them has checked (that a
 * slug is free, that no circle closes, that nothing refers to a source) is then still true when it is written.
 */
@ApplicationScoped
class SourceDesk {

    private final SourceRepository sources;
    private final EditorialSources editorial;
    private final Redirection redirection;
    private final JsonBody json;
    private final Audit audit;
    private final Changes changes;
    private final Clock clock;

    SourceDesk(SourceRepository sources, EditorialSources editorial, Redirection redirection, JsonBody json,
            Audit audit, Changes changes, Clock clock) {
        this.sources = sources;
        this.editorial = editorial;
        this.redirection = redirection;
        this.json = json;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** Call within a transaction. */
    EditorialSource create(EditorialSource said, Actor actor) {
        sources.takeTurn();
        String slug = said.slug() == null ? Slugs.free(said.name(), sources::taken) : free(said.slug(), null);
        Source body = affiliation(said.affiliation());
        Instant now = clock.instant();
        Source source = new Source(slug, said.name(), said.kind(), now);
        source.write(said, slug, body, now);
        sources.persist(source);
        return recorded("create", source, null, actor);
    }

    /** @param edit makes of the source as it is shown what it is to become */
    @Transactional
    EditorialSource change(Key key, IfMatch ifMatch, UnaryOperator<ObjectNode> edit, Actor actor) {
        Source source = inTurn(key, ifMatch);
        EditorialSource shown = editorial.one(source.id());
        EditorialSource said = json.read(edit.apply(json.tree(shown)), EditorialSource.class, shown);
        String slug = said.slug() == null ? source.slug() : free(said.slug(), source.id());
        Source body = affiliation(said.affiliation());
        if (body != null && body.belongsTo(source)) {
            throw refused("affiliation", body == source ? "must be another source"
                    : "belongs to this source itself, directly or by way of others: that would close a circle");
        }
        if (said.kind() != source.kind()) {
            // whose quotes are found by the kind of the speaker
            changes.touch(ItemType.ARTICLE, redirection.articles(source.id()));
        }
        source.write(said, slug, body, clock.instant());
        return recorded("update", source, null, actor);
    }

    @Transactional
    void delete(Key key, IfMatch ifMatch, Actor actor) {
        Source source = inTurn(key, ifMatch);
        Uses uses = editorial.uses(source.id());
        if (uses.any()) {
            throw new ProblemException(ProblemType.ILLEGAL_MOVE, "It is still in use: " + uses.inWords()
                    + ". Merge it into another source instead, or change those first.");
        }
        sources.delete(source);
        changes.touch(ItemType.SOURCE, source.id());
        audit.record(actor, "delete", "source:" + source.id(), source.slug());
    }

    /** Makes the source one with another, which is what it was all the time. Call within a transaction. */
    EditorialSource merge(Key key, IfMatch ifMatch, MergeRequest request, Actor actor) {
        Source duplicate = inTurn(key, ifMatch);
        Source target = named("into", request.into());
        Uses uses = editorial.uses(duplicate.id());
        if (target == duplicate) {
            throw refused("into", "must be another source");
        }
        if (uses.published() > 0 && target.kind() != SourceKind.PUBLISHER) {
            throw refused("into", "must be a publisher, since articles were published by this source");
        }
        if (target.affiliation() != duplicate && target.belongsTo(duplicate)) {
            throw new ProblemException(ProblemType.ILLEGAL_MOVE, target.name() + " belongs to " + duplicate.name()
                    + " by way of " + target.affiliation().name() + ", and would belong to itself. Change that first.");
        }
        redirection.requireNoArticleOfBoth(duplicate.id(), target.id());
        target.absorb(duplicate, clock.instant());
        if (target.aliases() > EditorialSource.MOST_ALIASES || target.externalIds() > EditorialSource.MOST_IDS) {
            throw new ProblemException(ProblemType.ILLEGAL_MOVE, "Together they have more than "
                    + EditorialSource.MOST_ALIASES + " names or " + EditorialSource.MOST_IDS
                    + " external ids. Remove some first.");
        }
        changes.touch(ItemType.SOURCE, duplicate.id());
        changes.touch(ItemType.ARTICLE, redirection.articles(duplicate.id()));
        redirection.redirect(duplicate.id(), target.id());
        audit.record(actor, "merge", "source:" + duplicate.id(), "into source:" + target.id());
        return recorded("update", target, "took over source:" + duplicate.id(), actor);
    }

    private Source inTurn(Key key, IfMatch ifMatch) {
        sources.takeTurn();
        Source source = sources.led(key).orElseThrow(() -> ProblemException.notFound("source", key));
        ifMatch.require(source.version());
        return source;
    }

    private Source affiliation(String given) {
        return given == null ? null : named("affiliation", given);
    }

    private Source named(String member, String key) {
        return sources.led(Key.fromString(key))
                .orElseThrow(() -> refused(member, "is not known: no source has this slug or id"));
    }

    private String free(String slug, UUID owner) {
        sources.owner(slug).filter(other -> !other.equals(owner)).ifPresent(other -> {
            throw new ProblemException(ProblemType.ALREADY_TAKEN, List.of(Violation.body("slug",
                    "is that of another source, or was once, and leads there")));
        });
        return slug;
    }

    private EditorialSource recorded(String action, Source source, String detail, Actor actor) {
        audit.record(actor, action, "source:" + source.id(), detail);
        changes.touch(ItemType.SOURCE, source.id());
        // whose profiles name it
        changes.touch(ItemType.SOURCE, sources.affiliated(source));
        return editorial.one(source.id());
    }

    private static ProblemException refused(String member, String message) {
        return new ProblemException(ProblemType.INVALID_CONTENT, List.of(Violation.body(member, message)));
    }
}
