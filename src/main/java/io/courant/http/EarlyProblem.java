package io.courant.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;

/**
 * Refuses requests before they have reached any resource, in the same form as all problems. It can be made once and
 * sent to everybody, since those that come while there is too much to do must cost next to nothing: so it does not say
 * which request it was. Nothing of it is in the log, either.
 */
public final class EarlyProblem {

    private static final CharSequence MEDIA_TYPE = HttpHeaders.createOptimized(Problem.MEDIA_TYPE);
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized(RequestIds.HEADER);

    private final int status;
    private final CharSequence retryAfter;
    private final Buffer body;

    /** @param retryAfter in whole seconds */
    public EarlyProblem(ProblemType type, String detail, Duration retryAfter, ObjectMapper json) {
        this.status = type.status();
        this.retryAfter = HttpHeaders.createOptimized(Long.toString(retryAfter.toSeconds()));
        try {
            this.body = Buffer.buffer(json.writeValueAsBytes(
                    new Problem(type.uri(), type.title(), type.status(), detail, null, null, List.of())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is plain text and numbers", e);
        }
    }

    public void send(RoutingContext context) {
        HttpServerRequest request = context.request();
        request.response().setStatusCode(status).headers()
                .set(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .set(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .set(HttpHeaders.RETRY_AFTER, retryAfter)
                .set(REQUEST_ID, RequestIds.name(request.getHeader(REQUEST_ID)));
        request.response().end(body);
    }
}
