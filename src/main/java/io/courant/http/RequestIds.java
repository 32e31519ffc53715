package io.courant.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every request a name that its answer, its problem and the log share. A caller may bring its own. */
public class RequestIds {

    static final String HEADER = "X-Request-Id";
    private static final String PROPERTY = RequestIds.class.getName();
    /** What a caller brings goes into the log and back into a header: nothing but plain characters. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @ServerRequestFilter(preMatching = true)
    void name(ContainerRequestContext request) {
        String id = name(request.getHeaderString(HEADER));
        request.setProperty(PROPERTY, id);
        MDC.put("requestId", id);
    }

    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HEADER, of(request));
        MDC.remove("requestId");
    }

    /** What the caller calls it, or a new name. */
    public static String name(String brought) {
        if (brought != null && HARMLESS.matcher(brought).matches()) {
            return brought;
        }
        // it keeps no secret, so that it need not be hard to guess
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** The name of this request. */
    public static String of(ContainerRequestContext request) {
        return request.getProperty(PROPERTY) instanceof String id ? id : "unknown";
    }
}
