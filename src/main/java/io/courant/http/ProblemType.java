package io.courant.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The closed catalogue of what can go wrong (RFC 9457). Each type has a page at {@code /v1/problems/{slug}}, and its
 * URI is that path: a relative reference, so that it is the same behind every host name and always leads somewhere.
 */
public enum ProblemType {
    INVALID_PARAMETER(400, "A parameter cannot be used",
            "A query parameter is unknown, repeated where it may not be, or has a value that is not allowed. "
                    + "Nothing is ignored or capped silently.",
            "Look at `errors`: each names the parameter, what was wrong and what is allowed."),
    INVALID_CURSOR(400, "The cursor cannot be used",
            "The value of `after` was not made by this list, or belongs to another `sort`.",
            "Start again without `after`, and pass on `next` as it came, with the same `sort`."),
    MALFORMED_TEXT(400, "The body is not text in UTF-8",
            "The bytes of the body are not valid UTF-8, are a binary format, or hold control characters.",
            "Send plain text in UTF-8. `errors` names the place."),
    UNAUTHORIZED(401, "A valid token is needed",
            "The request has no bearer token, or one that is unknown, revoked or expired.",
            "Send `Authorization: Bearer crt_...` with a token that is still good."),
    FORBIDDEN(403, "The token does not allow this",
            "The token is good, but its role does not reach this operation.",
            "Use a token with a role that the operation's description names."),
    NOT_FOUND(404, "There is nothing here",
            "No visible item has this id or slug, or the path does not exist.",
            "Check the spelling; `GET /` lists what there is."),
    METHOD_NOT_ALLOWED(405, "The method is not offered here",
            "The path exists, but not with this method.", "Use one of those in the `Allow` header."),
    NOT_ACCEPTABLE(406, "No representation fits `Accept`",
            "The `Accept` header asks for media types that this path does not offer.",
            "Ask for `application/json`, or leave `Accept` out."),
    CONTENT_TOO_LARGE(413, "The body is too large",
            "The body is larger than this operation takes. Nothing of it was stored.",
            "Send less: `detail` names the limit."),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type is not taken here",
            "The body's `Content-Type` is missing or is one that this operation does not read.",
            "Send one of those in `detail` and in the `Accept-Post` header."),
    UNREADABLE_PAGE(422, "No article could be made of the text",
            "The text is good UTF-8, but is not a page: it has no paragraph, holds markup, names a date that does "
                    + "not exist, or is out of bounds. Nothing of it was stored.",
            "Look at `errors`: each names the line, what was wrong and how to mend it."),
    INTERNAL_ERROR(500, "Something went wrong on our side",
            "A fault of the server. The answer tells nothing of the inside; the log has it under `requestId`.",
            "Try again; if it stays, report the `requestId`."),
    UNAVAILABLE(503, "The service cannot answer now",
            "The database cannot be reached.", "Try again after the seconds in `Retry-After`.");

    private final int status;
    private final String title;
    private final String meaning;
    private final String remedy;

    ProblemType(int status, String title, String meaning, String remedy) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    static Optional<ProblemType> bySlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    static Optional<ProblemType> byStatus(int status) {
        return Arrays.stream(values()).filter(type -> type.status == status).findFirst();
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }

    public String remedy() {
        return remedy;
    }

    /** A request that ends in this problem, to be pasted; null where no request is at fault. */
    String example() {
        String server = "http://localhost:8080/v1/";
        String page = "curl -s -H \"Authorization: Bearer $COURANT_ADMIN_TOKEN\" -H 'Content-Type: %s' "
                + "--data-binary @page.txt '" + server + "imports?publisher=The+Example+Gazette'";
        return switch (this) {
            case INVALID_PARAMETER -> "curl -s '" + server + "articles?limit=1000'";
            case INVALID_CURSOR -> "curl -s '" + server + "articles?after=nonsense'";
            case UNAUTHORIZED -> "curl -s -X POST '" + server + "imports?publisher=The+Example+Gazette'";
            case NOT_FOUND -> "curl -s '" + server + "articles/no-such-article'";
            case METHOD_NOT_ALLOWED -> "curl -s -X DELETE '" + server + "articles'";
            case NOT_ACCEPTABLE -> "curl -s -H 'Accept: text/csv' '" + server + "articles'";
            case UNSUPPORTED_MEDIA_TYPE -> page.formatted("application/pdf");
            case MALFORMED_TEXT, CONTENT_TOO_LARGE, UNREADABLE_PAGE -> page.formatted("text/plain");
            case FORBIDDEN, INTERNAL_ERROR, UNAVAILABLE -> null;
        };
    }

    /** The last segment of the type's URI. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String uri() {
        return "/v1/problems/" + slug();
    }
}
