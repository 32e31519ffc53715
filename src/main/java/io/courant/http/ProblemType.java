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
    MALFORMED_JSON(400, "The body is not JSON",
            "The body cannot be read as JSON (RFC 8259): it is cut off, nested more than 64 deep, has a member twice, or "
                    + "a number out of every range.",
            "Send one JSON object in UTF-8. `detail` names the line and column."),
    INVALID_BODY(400, "A member of the body cannot be used",
            "The body is JSON, but a member is not known, or is of another type than it should be.",
            "Look at `errors`: each names the member, what was wrong and what is known."),
    UNAUTHORIZED(401, "A valid token is needed",
            "The request has no bearer token, or one that is unknown, revoked or expired.",
            "Send `Authorization: Bearer crt_...` with a token that is still good."),
    FORBIDDEN(403, "The token does not allow this",
            "The token is good, but its role does not reach this operation.",
            "Use a token with a role that the operation's description names."),
    NOT_FOUND(404, "There is nothing here",
            "No visible item has this id or slug, or the path does not exist.",
            "Check the spelling; `GET /` lists what there is."),
    GONE(410, "It has been taken away",
            "What stood here was published and has been deleted or taken down. `detail` is the notice, if there is one.",
            "Remove your copies. It will not come back under this address."),
    POSITION_FORGOTTEN(410, "The log of changes does not reach so far",
            "Entries after this position have been forgotten, or the position is of another log.",
            "Take `GET /v1/export` again, and go on from the position with which it begins."),
    METHOD_NOT_ALLOWED(405, "The method is not offered here",
            "The path exists, but not with this method.", "Use one of those in the `Allow` header."),
    NOT_ACCEPTABLE(406, "No representation fits `Accept`",
            "The `Accept` header asks for media types that this path does not offer.",
            "Ask for `application/json`, or leave `Accept` out."),
    ILLEGAL_MOVE(409, "This cannot be done in the state that it is in",
            "The article's status does not allow the move, or something still depends on the item.",
            "`detail` says what can be done instead."),
    ALREADY_TAKEN(409, "The name is taken",
            "Another item has this slug, external id or name, now or formerly.",
            "Choose another. `errors` names the member."),
    PRECONDITION_FAILED(412, "It has been changed meanwhile",
            "The version named in `If-Match` is not the current one: somebody else was faster. Nothing was changed.",
            "Get the item again, make your change to that, and send it with the new `ETag`."),
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
    INVALID_CONTENT(422, "The content cannot be used",
            "The body has the right members, but what they hold cannot be stored: a text is missing or too long, or a "
                    + "section, source or article that it names is not there. Nothing of it was stored.",
            "Look at `errors`: each names the member, with its place in a list, what was wrong and what is allowed."),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used for another request",
            "The key came before with another body or for another operation. Nothing was done.",
            "Make a new key for each new request; send the old one only with exactly what it was first sent with."),
    PRECONDITION_REQUIRED(428, "An If-Match header is needed",
            "An update says which version it was made to, so that nobody's change is lost (RFC 6585).",
            "Get the item, and send its `ETag` as `If-Match`; `If-Match: *` changes whatever there is."),
    TOO_MANY_REQUESTS(429, "Too many requests",
            "More requests have come from this address, or with this key, than are allowed in a minute, or too many bad "
                    + "tokens. What a node has in memory is given without being counted.",
            "Wait for the seconds in `Retry-After`; `RateLimit` says how many requests are left. A key may make more."),
    INTERNAL_ERROR(500, "Something went wrong on our side",
            "A fault of the server. The answer tells nothing of the inside; the log has it under `requestId`.",
            "Try again; if it stays, report the `requestId`."),
    UNAVAILABLE(503, "The service cannot answer now",
            "The database cannot be reached, too many requests are waiting for it, or this request and another one waited "
                    + "for each other. Nothing was done.",
            "Try again after the seconds in `Retry-After`.");

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
        String draft = "curl -s -X POST -H \"Authorization: Bearer $COURANT_ADMIN_TOKEN\" "
                + "-H 'Content-Type: application/json' -d '%s' '" + server + "editorial/articles'";
        String delete = "curl -s -X DELETE -H \"Authorization: Bearer $COURANT_ADMIN_TOKEN\" %s'" + server
                + "editorial/articles/what-the-harbour-weighed'";
        return switch (this) {
            case INVALID_PARAMETER -> "curl -s '" + server + "articles?limit=1000'";
            case INVALID_CURSOR -> "curl -s '" + server + "articles?after=nonsense'";
            case UNAUTHORIZED -> "curl -s -X POST '" + server + "imports?publisher=The+Example+Gazette'";
            case NOT_FOUND -> "curl -s '" + server + "articles/no-such-article'";
            case POSITION_FORGOTTEN -> "curl -s '" + server + "changes?after=999999999'";
            case METHOD_NOT_ALLOWED -> "curl -s -X DELETE '" + server + "articles'";
            case NOT_ACCEPTABLE -> "curl -s -H 'Accept: text/csv' '" + server + "articles'";
            case UNSUPPORTED_MEDIA_TYPE -> page.formatted("application/pdf");
            case MALFORMED_TEXT, CONTENT_TOO_LARGE, UNREADABLE_PAGE -> page.formatted("text/plain");
            case MALFORMED_JSON -> draft.formatted("{\"headline\": ");
            case INVALID_BODY -> draft.formatted("{\"headlin\": \"x\"}");
            case INVALID_CONTENT -> draft.formatted("{\"headline\": \"\"}");
            case ALREADY_TAKEN -> draft.formatted("{\"publisher\": \"the-aldous-courier\", \"headline\": \"x\", "
                    + "\"slug\": \"what-the-harbour-weighed\"}");
            case PRECONDITION_REQUIRED -> delete.formatted("");
            case PRECONDITION_FAILED -> delete.formatted("-H 'If-Match: \"0\"' ");
            case GONE, ILLEGAL_MOVE, IDEMPOTENCY_KEY_REUSED, TOO_MANY_REQUESTS, FORBIDDEN, INTERNAL_ERROR,
                    UNAVAILABLE -> null;
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
