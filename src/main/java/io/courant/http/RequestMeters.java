package io.courant.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * How long requests took once they were let in, by operation and status, under the name that dashboards know. What is sent
 * from memory, or sent away, is only counted, where that is done: timing it would cost a tenth of the sending.
 */
@ApplicationScoped
public class RequestMeters {

    /** Right after the queue. */
    private static final int PRIORITY = 239;
    private static final String PATH = RequestMeters.class.getName();
    /** Any client can invent further ones, and each would have figures of its own. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final MeterRegistry meters;
    private final CurrentVertxRequest current;

    RequestMeters(MeterRegistry meters, CurrentVertxRequest current) {
        this.meters = meters;
        this.current = current;
    }

    void register(@Observes Filters filters) {
        filters.register(this::time, PRIORITY);
    }

    private void time(RoutingContext request) {
        long start = System.nanoTime();
        request.addEndHandler(end -> record(request, System.nanoTime() - start));
        request.next();
    }

    private void record(RoutingContext request, long nanoseconds) {
        String method = request.request().method().name();
        String path = request.get(PATH);
        meters.timer("http.server.requests", "method", METHODS.contains(method) ? method : "OTHER",
                "uri", path == null ? "none" : path, "status", Integer.toString(request.response().getStatusCode()))
                .record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    @ServerRequestFilter
    void name(ResourceInfo operation) {
        if (operation.getResourceMethod() != null) {
            current.getCurrent().put(PATH, PathTemplate.of(operation.getResourceMethod()).text());
        }
    }
}
