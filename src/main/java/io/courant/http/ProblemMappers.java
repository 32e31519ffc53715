package io.courant.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that ends a request, as a problem of the catalogue. Nothing unexpected says more than its request id. */
class ProblemMappers {

    /** Classes of SQL states: the connection failed, the operator intervened. */
    private static final Pattern AWAY = Pattern.compile("08|57P");
    private static final Logger LOG = Logger.getLogger("io.courant.problem");

    private static final Pattern UNIQUE = Pattern.compile("[a-z]+_(\\w+)_unique");
    private static final Pattern AFTER_UNDERSCORE = Pattern.compile("_([a-z])");

    private final OfferedMethods methods;

    ProblemMappers(OfferedMethods methods) {
        this.methods = methods;
    }

    @ServerExceptionMapper
    Response problem(ProblemException e, ContainerRequestContext request) {
        Response.ResponseBuilder response = response(e.type(), e.getMessage(), e.violations(), request);
        if (e.retryAfter() != null) {
            response.header(HttpHeaders.RETRY_AFTER, e.retryAfter().toSeconds());
        }
        return (e.type() == ProblemType.UNSUPPORTED_MEDIA_TYPE ? response.header(accepting(request), taken(request))
                : response).build();
    }

    /** To the same place under the new key. Not to be kept: a slug may move on. */
    @ServerExceptionMapper
    Response moved(MovedException e, UriInfo uri) {
        String path = uri.getRequestUri().getRawPath().replaceFirst("(?<=^/v1/[a-z]{1,20}/)[^/]+",
                UriBuilder.fromPath("{to}").build(e.getMessage()).getRawPath().replace("$", "%24"));
        String query = uri.getRequestUri().getRawQuery();
        return Response.status(308).header(HttpHeaders.LOCATION, query == null ? path : path + "?" + query)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    /** What JAX-RS itself refuses: unknown paths, methods, media types. */
    @ServerExceptionMapper
    Response refusedByFramework(WebApplicationException e, ContainerRequestContext request) {
        Response given = e.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        ProblemType type = ProblemType.byStatus(given.getStatus())
                .orElse(given.getStatus() < 500 ? ProblemType.INVALID_PARAMETER : ProblemType.INTERNAL_ERROR);
        if (type == ProblemType.INTERNAL_ERROR) {
            return unexpected(e, request);
        }
        if (type == ProblemType.UNSUPPORTED_MEDIA_TYPE) {
            return problem(new ProblemException(type,
                    "The Content-Type cannot be read. This takes " + taken(request) + "."), request);
        }
        Response.ResponseBuilder response = response(type, type.remedy(), List.of(), request);
        return (type == ProblemType.METHOD_NOT_ALLOWED
                ? response.header(HttpHeaders.ALLOW, methods.at(request.getUriInfo().getPath())) : response).build();
    }

    private static String accepting(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.PATCH) ? "Accept-Patch" : "Accept-Post";
    }

    private String taken(ContainerRequestContext request) {
        return methods.taken(request.getMethod(), request.getUriInfo().getPath());
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorized(SecurityException e, ContainerRequestContext request) {
        return response(ProblemType.UNAUTHORIZED, "Send a bearer token that is good: Authorization: Bearer crt_...",
                List.of(), request).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"courant\"").build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, ContainerRequestContext request) {
        return response(ProblemType.FORBIDDEN, ProblemType.FORBIDDEN.remedy(), List.of(), request).build();
    }

    /**
     * What a write checks first, and the schema once more: two requests at the same moment cannot see each other, so one
     * of them gets as far as the constraint.
     */
    @ServerExceptionMapper
    Response outrun(ConstraintViolationException e, ContainerRequestContext request) {
        Matcher unique = UNIQUE.matcher(String.valueOf(e.getConstraintName()));
        if (e.getKind() == ConstraintKind.UNIQUE && unique.matches()) {
            return problem(new ProblemException(ProblemType.ALREADY_TAKEN, List.of(Violation.body(
                    camelCase(unique.group(1)), "was taken by another request at the same moment"))), request);
        }
        if (e.getKind() == ConstraintKind.FOREIGN_KEY) {
            return problem(new ProblemException(ProblemType.ILLEGAL_MOVE, "Another request has just removed what this "
                    + "one refers to, or begun to refer to what this one removes. Look again, and repeat it."), request);
        }
        return unexpected(e, request);
    }

    private static String camelCase(String column) {
        return AFTER_UNDERSCORE.matcher(column).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    /** Two requests that waited for each other: the database has undone one of them, and it can be sent again. */
    @ServerExceptionMapper
    Response undone(PessimisticLockException e, ContainerRequestContext request) {
        return unavailable("Two requests waited for each other", e, request);
    }

    /** A statement that has taken longer than any may. */
    @ServerExceptionMapper
    Response tookTooLong(QueryTimeoutException e, ContainerRequestContext request) {
        return unavailable("The database took too long", e, request);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, ContainerRequestContext request) {
        // transactions wrap what has happened to them, in more ways than can be named
        if (all(e).anyMatch(ProblemMappers::isAway)) {
            return unavailable("The database cannot be reached", e, request);
        }
        LOG.errorf(e, "%s %s failed", request.getMethod(), request.getUriInfo().getPath());
        return response(ProblemType.INTERNAL_ERROR, null, List.of(), request).build();
    }

    /** With its causes, and what was suppressed: there a transaction keeps why it could not be committed. */
    private static Stream<Throwable> all(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .flatMap(one -> Stream.concat(Stream.of(one), Stream.of(one.getSuppressed()).flatMap(ProblemMappers::all)));
    }

    /**
     * A server that is away, or says in the midst of a statement that it goes down or comes up; or a pool that had no
     * connection to give: what comes from the server always has a state.
     */
    private static boolean isAway(Throwable e) {
        return e instanceof JDBCConnectionException
                || e instanceof SQLException sql && (sql.getSQLState() == null || AWAY.matcher(sql.getSQLState()).lookingAt());
    }

    private static Response unavailable(String why, Throwable e, ContainerRequestContext request) {
        LOG.errorf("%s: %s", why, e.getMessage());
        return response(ProblemType.UNAVAILABLE, ProblemType.UNAVAILABLE.remedy(), List.of(), request)
                .header(HttpHeaders.RETRY_AFTER, 5).build();
    }

    private static Response.ResponseBuilder response(ProblemType type, String detail, List<Violation> violations,
            ContainerRequestContext request) {
        Problem problem = new Problem(type.uri(), type.title(), type.status(), detail,
                request.getUriInfo().getRequestUri().getRawPath(), RequestIds.of(request), violations);
        return Response.status(type.status()).type(Problem.MEDIA_TYPE).entity(problem)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
