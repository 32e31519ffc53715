package io.courant.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Refuses a request before it has reached any resource, in the same form as all problems. */
@ApplicationScoped
public class EarlyProblem {

    private final ObjectMapper json;

    EarlyProblem(ObjectMapper json) {
        this.json = json;
    }

    public void send(RoutingContext context, ProblemException e) {
        HttpServerRequest request = context.request();
        ProblemType type = e.type();
        String id = RequestIds.name(request.getHeader(RequestIds.HEADER));
        context.response().setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.RETRY_AFTER, Long.toString(e.retryAfter().toSeconds()))
                .putHeader(RequestIds.HEADER, id)
                .end(Buffer.buffer(bytes(new Problem(type.uri(), type.title(), type.status(), e.getMessage(),
                        request.path(), id, List.of()))));
    }

    private byte[] bytes(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is plain text and numbers", e);
        }
    }
}
