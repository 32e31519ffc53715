package io.courant.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What takes a token is kept by no cache, and says which version it is. */
class PrivateAnswers {

    @ServerResponseFilter
    void finish(ContainerResponseContext response, ResourceInfo resource) {
        if (resource.getResourceMethod() == null || !isPrivate(resource)) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        if (response.getEntity() instanceof Versioned item && item.version() != null) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, IfMatch.etag(item.version()));
        }
    }

    private static boolean isPrivate(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(RolesAllowed.class)
                || resource.getResourceClass().isAnnotationPresent(RolesAllowed.class);
    }
}
