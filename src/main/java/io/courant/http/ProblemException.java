package io.courant.http;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Ends a request with a problem of the catalogue. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient List<Violation> violations;
    private final Duration retryAfter;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, List<Violation> violations) {
        this(type, violations.stream().map(v -> v.field() + " " + v.message()).collect(Collectors.joining("; ")),
                violations);
    }

    public ProblemException(ProblemType type, String detail, List<Violation> violations) {
        this(type, detail, violations, null);
    }

    private ProblemException(ProblemType type, String detail, List<Violation> violations, Duration retryAfter) {
        // expected and frequent: a stack trace would be paid for by every caller's typing error
        super(detail, null, false, false);
        this.type = type;
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    public static ProblemException notFound(String noun, Key key) {
        return new ProblemException(ProblemType.NOT_FOUND,
                "There is no visible " + noun + " with the id or slug \"" + key + "\".");
    }

    /** For what has an id and no slug. The id is not repeated: it may be a token, pasted into the wrong place. */
    public static ProblemException noSuch(String noun) {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no " + noun + " with this id.");
    }

    public static ProblemException gone(String notice) {
        return new ProblemException(ProblemType.GONE, notice);
    }

    /** @param retryAfter how long the caller is asked to wait, in whole seconds */
    public static ProblemException tooManyRequests(String detail, Duration retryAfter) {
        return new ProblemException(ProblemType.TOO_MANY_REQUESTS, detail, List.of(), retryAfter);
    }

    public ProblemType type() {
        return type;
    }

    /** The problem by itself: where one answer tells of many things, the request is not what it is about. */
    public Problem problem() {
        return new Problem(type.uri(), type.title(), type.status(), getMessage(), null, null, violations());
    }

    List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }

    /** Null where waiting would not help. */
    Duration retryAfter() {
        return retryAfter;
    }
}
