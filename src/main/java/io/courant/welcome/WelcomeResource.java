package io.courant.welcome;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Greets whoever opens the address: a page for a person, an index for a program. No part of the contract. */
@Path("/")
@PermitAll
class WelcomeResource {

    private final String page = read("/welcome.html");

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public RestResponse<Map<String, String>> index() {
        Map<String, String> index = new LinkedHashMap<>();
        index.put("articles", "/v1/articles");
        index.put("sources", "/v1/sources");
        index.put("quotes", "/v1/quotes");
        index.put("sections", "/v1/sections");
        index.put("tags", "/v1/tags");
        index.put("authors", "/v1/authors");
        index.put("problems", "/v1/problems");
        index.put("contract", "/v1/openapi");
        index.put("documentation", "/docs");
        return negotiated(index);
    }

    @GET
    @Produces("text/html; charset=UTF-8")
    @Operation(hidden = true)
    public RestResponse<String> page() {
        return negotiated(page);
    }

    private static <T> RestResponse<T> negotiated(T entity) {
        return RestResponse.ResponseBuilder.ok(entity).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    private static String read(String resource) {
        try (InputStream file = WelcomeResource.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(resource + " cannot be read", e);
        }
    }
}
