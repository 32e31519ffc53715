package io.courant.http;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * HTTP/2 is spoken over TLS only. Some clients offer to change to it in the midst of a plain request, and the server
 * breaks off a body of more than a few megabytes when it accepts: of a bulk import it would lose the rest.
 */
@ApplicationScoped
class NoUpgrade implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
