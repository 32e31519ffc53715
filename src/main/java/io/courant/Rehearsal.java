package io.courant;

import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers what is asked most, once each, and ends. The JVM can write down which classes that took, and has them ready at
 * the next start ({@code -XX:ArchiveClassesAtExit}, {@code -XX:AOTCacheOutput}): more than half of a start is the
 * reading and checking of 16,000 classes. The build rehearses, and so does that of the image.
 */
class Rehearsal implements QuarkusApplication {

    private static final List<String> ASKED = List.of(
            "/v1/articles?include=quotes,sources,related&view=full", "/v1/articles?q=harbour", "/v1/sources", "/v1/openapi");

    private final int port;

    Rehearsal(@ConfigProperty(name = "quarkus.http.port") int port) {
        this.port = port;
    }

    @Override
    public int run(String... arguments) throws IOException {
        for (String path : ASKED) {
            try (InputStream answer = URI.create("http://localhost:" + port + path).toURL().openStream()) {
                answer.readAllBytes();
            }
        }
        return 0;
    }
}
