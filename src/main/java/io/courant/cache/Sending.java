package io.courant.cache;

import io.courant.http.RequestIds;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Writes a kept answer to a client, in the form that it takes. */
@ApplicationScoped
class Sending {

    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    private static final CharSequence SURROGATE_KEY = HttpHeaders.createOptimized("Surrogate-Key");
    private static final CharSequence CACHE_TAG = HttpHeaders.createOptimized("Cache-Tag");
    private static final CharSequence VARY = HttpHeaders.createOptimized("Accept-Encoding");
    private static final CharSequence LINK = HttpHeaders.createOptimized("Link");

    private final Lifetime lifetime;
    private final Clock clock;
    private final Vertx vertx;

    Sending(Lifetime lifetime, Clock clock, Vertx vertx) {
        this.lifetime = lifetime;
        this.clock = clock;
        this.vertx = vertx;
    }

    void send(RoutingContext context, Answer answer, CharSequence status) {
        HttpServerRequest request = context.request();
        Coding coding = Coding.best(request.getHeader(HttpHeaders.ACCEPT_ENCODING), answer.length());
        Answer.Variant variant = answer.ready(coding);
        if (variant != null) {
            write(request, answer, variant, status);
        } else {
            request.pause();
            vertx.executeBlocking(() -> answer.in(coding), false).onComplete(made -> {
                request.resume();
                write(request, answer, made.succeeded() ? made.result() : answer.ready(null), status);
            });
        }
    }

    private void write(HttpServerRequest request, Answer answer, Answer.Variant variant, CharSequence status) {
        HttpServerResponse response = request.response();
        MultiMap headers = response.headers()
                .set(HttpHeaders.ETAG, variant.tag())
                .set(HttpHeaders.CACHE_CONTROL, lifetime.header())
                .set(HttpHeaders.VARY, VARY)
                .set(CacheStatus.NAME, status)
                .set(REQUEST_ID, RequestIds.name(request.getHeader(REQUEST_ID)));
        Answer.Headers kept = answer.headers();
        set(headers, HttpHeaders.LAST_MODIFIED, answer.hasTime(clock) ? kept.lastModified() : null);
        if (Condition.fresh(request.getHeader(HttpHeaders.IF_NONE_MATCH),
                request.getHeader(HttpHeaders.IF_MODIFIED_SINCE), answer, clock)) {
            response.setStatusCode(304).end();
            return;
        }
        headers.set(HttpHeaders.CONTENT_TYPE, kept.contentType())
                .set(SURROGATE_KEY, kept.surrogateKey())
                .set(CACHE_TAG, kept.cacheTag());
        set(headers, HttpHeaders.CONTENT_ENCODING, variant.coding());
        set(headers, LINK, kept.link());
        if (request.method() == HttpMethod.HEAD) {
            headers.set(HttpHeaders.CONTENT_LENGTH, Integer.toString(variant.body().length()));
            response.end();
        } else {
            response.end(variant.body());
        }
    }

    private static void set(MultiMap headers, CharSequence name, CharSequence value) {
        if (value != null) {
            headers.set(name, value);
        }
    }
}
