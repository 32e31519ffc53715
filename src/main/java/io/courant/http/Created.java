package io.courant.http;

import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The answer to what made something: 201, and where it is. */
public final class Created {

    private Created() {}

    /** @param path with a {@code {}} for the key, which is percent-encoded: a Greek headline has a Greek slug */
    public static <T> RestResponse<T> at(String path, String key, T entity) {
        return ResponseBuilder.<T>created(UriBuilder.fromPath(path.replace("{}", "{key}")).build(key)).entity(entity).build();
    }
}
