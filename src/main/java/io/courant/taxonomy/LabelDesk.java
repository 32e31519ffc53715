package io.courant.taxonomy;

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
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What editors do to sections, tags and authors; the repository says to which. */
@ApplicationScoped
class LabelDesk {

    private final Labels editorial;
    private final JsonBody json;
    private final Audit audit;
    private final Changes changes;

    LabelDesk(Labels editorial, JsonBody json, Audit audit, Changes changes) {
        this.editorial = editorial;
        this.json = json;
        this.audit = audit;
        this.changes = changes;
    }

    /** Call within a transaction. */
    <T extends Label> EditorialLabel create(LabelRepository<T> labels, EditorialLabel said, Actor actor) {
        String slug = said.slug() == null ? Slugs.free(said.name(), labels::taken) : free(labels, said.slug());
        T label = labels.make(slug, said.name().strip());
        write(labels, label, slug, said);
        labels.persist(label);
        return recorded("create", labels, label, actor);
    }

    /** @param edit makes of the label as it is shown what it is to become */
    @Transactional
    <T extends Label> EditorialLabel change(LabelRepository<T> labels, Key key, IfMatch ifMatch,
            UnaryOperator<ObjectNode> edit, Actor actor) {
        T label = locked(labels, key, ifMatch);
        EditorialLabel shown = shown(labels, label.id());
        EditorialLabel said = json.read(edit.apply(json.tree(shown)), EditorialLabel.class, shown);
        boolean stays = said.slug() == null || said.slug().equals(label.slug());
        write(labels, label, stays ? label.slug() : free(labels, said.slug()), said);
        return recorded("update", labels, label, actor);
    }

    @Transactional
    <T extends Label> void delete(LabelRepository<T> labels, Key key, IfMatch ifMatch, Actor actor) {
        T label = locked(labels, key, ifMatch);
        long articles = shown(labels, label.id()).articleCount();
        if (articles > 0) {
            throw new ProblemException(ProblemType.ILLEGAL_MOVE, "It is still in use by " + articles + " article"
                    + (articles == 1 ? "" : "s") + ", drafts included. Take it from those first.");
        }
        labels.delete(label);
        changes.touch(ItemType.of(labels.noun()), label.id());
        audit.record(actor, "delete", labels.noun() + ":" + label.id(), label.slug());
    }

    private static <T extends Label> T locked(LabelRepository<T> labels, Key key, IfMatch ifMatch) {
        T label = labels.locked(key).orElseThrow(() -> ProblemException.notFound(labels.noun(), key));
        ifMatch.require(label.version());
        return label;
    }

    private static void write(LabelRepository<?> labels, Label label, String slug, EditorialLabel said) {
        if (said.mediaTopic() != null && !(label instanceof Tag)) {
            throw new ProblemException(ProblemType.INVALID_CONTENT, List.of(Violation.body("mediaTopic",
                    "is something that only tags have, and no " + labels.noun())));
        }
        label.write(slug, said);
    }

    private static String free(LabelRepository<?> labels, String slug) {
        if (labels.taken(slug)) {
            throw new ProblemException(ProblemType.ALREADY_TAKEN, List.of(Violation.body("slug",
                    "is that of another " + labels.noun())));
        }
        return slug;
    }

    private EditorialLabel recorded(String action, LabelRepository<?> labels, Label label, Actor actor) {
        audit.record(actor, action, labels.noun() + ":" + label.id(), null);
        changes.touch(ItemType.of(labels.noun()), label.id());
        return shown(labels, label.id());
    }

    private EditorialLabel shown(LabelRepository<?> labels, UUID id) {
        return editorial.editorial(labels.noun(), new Key(id, null));
    }
}
