package io.courant.revision;

import io.courant.article.ArticleWritten;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;

/** Makes a revision of every save, when whatever else keeps something beside the article has had its turn. */
@ApplicationScoped
class History {

    private final RevisionRepository revisions;
    private final Clock clock;

    History(RevisionRepository revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
    }

    void keep(@Observes @Priority(1_000) ArticleWritten written) {
        revisions.record(List.of(written.article().id()), written.actor(), written.action(), written.reason(), clock.instant());
    }
}
