package io.courant.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * When each answer was sent, as RFC 9110 (6.6.1) wants it of a server with a clock: from it caches tell how old an
 * answer is, and whether {@code Last-Modified} is a strong validator. The server sends none by itself.
 */
@ApplicationScoped
class Dates {

    /** Before anything that may answer. */
    private static final int PRIORITY = 1_000;

    private final Clock clock;
    private volatile Second last = new Second(Long.MIN_VALUE, null);

    Dates(Clock clock) {
        this.clock = clock;
    }

    /** Written out once for all answers of the second. */
    private record Second(long number, CharSequence text) {}

    void register(@Observes Filters filters) {
        filters.register(this::date, PRIORITY);
    }

    private void date(RoutingContext request) {
        // when it leaves, not when it was asked for: nothing in it is younger
        request.addHeadersEndHandler(any -> request.response().headers().set(HttpHeaders.DATE, now()));
        request.next();
    }

    private CharSequence now() {
        Instant now = clock.instant();
        Second second = last;
        if (second.number() != now.getEpochSecond()) {
            second = new Second(now.getEpochSecond(), HttpHeaders.createOptimized(
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC))));
            last = second;
        }
        return second.text();
    }
}
