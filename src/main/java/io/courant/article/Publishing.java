package io.courant.article;

import io.courant.difference.Difference;
import io.courant.http.IfMatch;
import io.courant.http.Key;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.courant.http.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** What happens to an article in public: it is published, corrected, retracted, taken down. */
@ApplicationScoped
@Transactional
class Publishing {

    private final ArticleDesk desk;
    private final ArticleRepository articles;
    private final CorrectionRepository corrections;
    private final Saves saves;
    private final Clock clock;

    Publishing(ArticleDesk desk, ArticleRepository articles, CorrectionRepository corrections, Saves saves, Clock clock) {
        this.desk = desk;
        this.articles = articles;
        this.corrections = corrections;
        this.saves = saves;
        this.clock = clock;
    }

    EditorialArticle publish(Key key, IfMatch condition, Publication publication) {
        Article article = desk.open(key, condition);
        article.publish(publication.at(), clock.instant());
        return saved(article, "publish", publication.reason());
    }

    EditorialArticle unpublish(Key key, IfMatch condition, Reason why) {
        Article article = desk.open(key, condition);
        article.unpublish(clock.instant());
        return saved(article, "unpublish", why.reason());
    }

    /** The change and the note that tells readers of it are one version. */
    EditorialArticle correct(Key key, IfMatch condition, CorrectionRequest request) {
        if (request.correctionClass() == CorrectionClass.RETRACTION) {
            throw new ProblemException(ProblemType.INVALID_CONTENT, List.of(Violation.body("class",
                    "must be correction, clarification or update: to retract the article, use its operation retract")));
        }
        Article article = desk.open(key, condition);
        Move.CORRECT.requireIn(article, clock.instant());
        return desk.rewrite(article, request.changes() == null ? UnaryOperator.identity() : ArticleDesk.patch(request.changes()),
                request.correctionClass().code(), request.reason(), (before, after) -> tell(article,
                        request.correctionClass(), request.note(), List.copyOf(Difference.between(before, after).touched())));
    }

    EditorialArticle retract(Key key, IfMatch condition, Notice notice) {
        Article article = desk.open(key, condition);
        article.retract(clock.instant());
        tell(article, CorrectionClass.RETRACTION, notice.notice(), List.of("status"));
        return saved(article, "retract", notice.reason());
    }

    EditorialTombstone takeDown(Key key, IfMatch condition, Notice notice) {
        Instant now = clock.instant();
        Article article = desk.open(key, condition);
        Move.TAKEDOWN.requireIn(article, now);
        desk.bury(article, Tombstone.Kind.TAKEN_DOWN, notice.notice().strip(), notice.reason());
        return new EditorialTombstone(article.id().toString(), article.slug(), notice.notice().strip(), now);
    }

    private void tell(Article article, CorrectionClass kind, String note, List<String> changed) {
        corrections.persist(new Correction(article, kind, note.strip(), changed, clock.instant()));
    }

    private EditorialArticle saved(Article article, String action, String reason) {
        saves.finish(article, false, action, reason);
        return articles.editorial(article.id());
    }
}
