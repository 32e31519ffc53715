package io.courant.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.courant.http.EarlyProblem;
import io.courant.http.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * While the database is known to be away, says so at once to whoever needs it. The {@link Follower} alone goes on trying;
 * requests that tried as well would each wait for a time-out, and hold a place and a thread meanwhile.
 */
@ApplicationScoped
class DatabaseAway {

    /** After what is kept has been sent; before quotas, which look tokens up, and the queue. */
    private static final int PRIORITY = 247;
    /** What is read from the database: all but the contract and what each problem means. */
    private static final Pattern NEEDS_IT = Pattern.compile("/v1/(?!openapi$|problems(/|$)).*");
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Lease lease;
    private final EarlyProblem away;

    DatabaseAway(Lease lease, ObjectMapper json) {
        this.lease = lease;
        this.away = new EarlyProblem(ProblemType.UNAVAILABLE,
                "The database cannot be reached at the moment. Try again in some seconds.", RETRY, json);
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    private void handle(RoutingContext request) {
        if (lease.databaseAway() && NEEDS_IT.matcher(request.normalizedPath()).matches()) {
            away.send(request);
        } else {
            request.next();
        }
    }
}
