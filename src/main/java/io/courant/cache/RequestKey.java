package io.courant.cache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Under which key an answer is kept, and who can be given it. */
final class RequestKey {

    private static final Pattern REFUSAL = Pattern.compile(";\\s*q=0(\\.0*)?\\s*(,|$)");

    private RequestKey() {}

    /** The path with its parameters in alphabetical order. What is written in two ways may be kept twice. */
    static String of(HttpServerRequest request) {
        String uri = request.uri();
        int query = uri.indexOf('?');
        if (query < 0 || uri.indexOf('&', query) < 0) {
            return uri;
        }
        String[] parameters = uri.substring(query + 1).split("&");
        Arrays.sort(parameters);
        return uri.substring(0, query + 1) + String.join("&", parameters);
    }

    /** Whether the client takes JSON without any doubt; the framework decides the rest. */
    static boolean takesJson(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null
                || (accept.contains("*/*") || accept.contains("application/json") || accept.contains("application/*"))
                && !REFUSAL.matcher(accept).find();
    }
}
