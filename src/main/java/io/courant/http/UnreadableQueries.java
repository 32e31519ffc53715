package io.courant.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** A query whose percent-encoding is broken never reaches JAX-RS: it is refused here, with a problem like any other. */
@ApplicationScoped
class UnreadableQueries {

    private final ObjectMapper json;

    UnreadableQueries(ObjectMapper json) {
        this.json = json;
    }

    void refuse(@Observes Filters filters) {
        filters.register(this::check, 1_000);
    }

    private void check(RoutingContext context) {
        try {
            context.queryParams();
            context.normalizedPath();
            context.next();
        } catch (RuntimeException e) {
            ProblemType type = ProblemType.INVALID_PARAMETER;
            String id = UUID.randomUUID().toString();
            context.response().setStatusCode(type.status()).putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader(RequestIds.HEADER, id).end(body(new Problem(type.uri(), type.title(), type.status(),
                            "The query's percent-encoding is broken: % must be followed by two hexadecimal digits, and "
                                    + "the bytes must be UTF-8.", context.request().path(), id, List.of())));
        }
    }

    private String body(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is a record of plain values", e);
        }
    }
}
