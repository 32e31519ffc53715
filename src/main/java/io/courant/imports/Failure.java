package io.courant.imports;

import io.courant.http.Problem;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** What a failure means to whoever sent the document. */
final class Failure {

    private static final Logger LOG = Logger.getLogger(Failure.class);
    /** What PostgreSQL says when a text has more different words than it can index: 1 MiB of them. */
    private static final String LIMIT_EXCEEDED = "54000";

    private Failure() {}

    static Problem problem(Throwable e) {
        if (e instanceof ProblemException refused) {
            return refused.problem();
        }
        if (state(e).filter(LIMIT_EXCEEDED::equals).isPresent()) {
            return new ProblemException(ProblemType.INVALID_CONTENT, "The text has too many different words.").problem();
        }
        ProblemType type = isOutage(e) ? ProblemType.UNAVAILABLE : ProblemType.INTERNAL_ERROR;
        // of a failed statement not the exception itself, which repeats all values
        LOG.errorf(sql(e).isPresent() ? null : e, "A document could not be imported: %s",
                sql(e).map(Throwable::getMessage).orElse("a fault of ours"));
        return new Problem(type.uri(), type.title(), type.status(), type.remedy(), null, (String) MDC.get("requestId"),
                List.of());
    }

    /** Whether the database is away, so that the next document would fare no better. */
    static boolean isOutage(Throwable e) {
        // without a state where it was the pool that had no connection
        return sql(e).isPresent()
                && state(e).filter(state -> !state.startsWith("08") && !state.startsWith("57P")).isEmpty();
    }

    private static Optional<String> state(Throwable e) {
        return sql(e).map(SQLException::getSQLState);
    }

    private static Optional<SQLException> sql(Throwable e) {
        return Stream.iterate(e, one -> one != null, Throwable::getCause).filter(SQLException.class::isInstance)
                .map(SQLException.class::cast).reduce((first, cause) -> cause);
    }
}
