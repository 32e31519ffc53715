package io.courant.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes answers to scripts of any origin the same for all of them, so that a proxy may give one's to another: the server
 * names the origin that asked, and none where nobody did. Where an operator allows certain origins only, proxies are told
 * to tell them apart.
 */
@ApplicationScoped
class Origins {

    /** Right after the server has said its own about the origin. */
    private static final int PRIORITY = 290;
    private static final CharSequence ANY = HttpHeaders.createOptimized("*");
    private static final CharSequence ALLOWED = HttpHeaders.createOptimized("access-control-allow-origin");
    private static final CharSequence EXPOSED = HttpHeaders.createOptimized("access-control-expose-headers");

    private final boolean any;
    private final CharSequence exposed;

    Origins(@ConfigProperty(name = "quarkus.http.cors.origins") String origins,
            @ConfigProperty(name = "quarkus.http.cors.exposed-headers") String exposed) {
        this.any = origins.strip().equals("*");
        this.exposed = HttpHeaders.createOptimized(exposed);
    }

    void register(@Observes Filters filters) {
        filters.register(any ? this::same : this::different, PRIORITY);
    }

    private void same(RoutingContext request) {
        if (request.request().method() != HttpMethod.OPTIONS) {
            request.response().headers().set(ALLOWED, ANY).set(EXPOSED, exposed);
        }
        request.next();
    }

    private void different(RoutingContext request) {
        HttpServerResponse response = request.response();
        request.addHeadersEndHandler(end -> response.headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN));
        request.next();
    }
}
