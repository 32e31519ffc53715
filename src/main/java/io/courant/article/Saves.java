package io.courant.article;

import io.courant.access.Actor;
import io.courant.access.Caller;
import io.courant.audit.Audit;
import io.courant.change.Changes;
import io.courant.change.ItemType;
import io.courant.idempotency.Once;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** What every save of an article ends with: those who keep something beside it are told, and it is written down who did it. */
@ApplicationScoped
public class Saves {

    private final Event<ArticleWritten> written;
    private final Audit audit;
    private final Changes changes;
    private final Caller caller;
    private final Once once;

    Saves(Event<ArticleWritten> written, Audit audit, Changes changes, Caller caller, Once once) {
        this.written = written;
        this.audit = audit;
        this.changes = changes;
        this.caller = caller;
        this.once = once;
    }

    /** Call last: what observers ask of the database writes down what was changed. */
    public void finish(Article article, boolean textChanged, String action, String reason) {
        Actor actor = caller.actor();
        written.fire(new ArticleWritten(article, textChanged, actor, action, reason));
        audit.record(actor, action, tag(article), reason);
        changes.touch(ItemType.ARTICLE, article.id());
        once.shows(tag(article));
    }

    /** What is gone has no history to be written into; the log remembers, and answers that were kept forget. */
    void gone(Article article, String action, String reason) {
        audit.record(caller.actor(), action, tag(article), reason);
        changes.touch(ItemType.ARTICLE, article.id());
        once.erase(tag(article));
    }

    private static String tag(Article article) {
        return ItemType.ARTICLE.tag(article.id().toString());
    }
}
