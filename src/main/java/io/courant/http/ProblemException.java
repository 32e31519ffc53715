package io.courant.http;

import java.util.List;
import java.util.stream.Collectors;

/** Ends a request with a problem of the catalogue. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient List<Violation> violations;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, List<Violation> violations) {
        this(type, violations.stream().map(v -> v.field() + " " + v.message()).collect(Collectors.joining("; ")),
                violations);
    }

    public ProblemException(ProblemType type, String detail, List<Violation> violations) {
        // expected and frequent: a stack trace would be paid for by every caller's typing error
        super(detail, null, false, false);
        this.type = type;
        this.violations = List.copyOf(violations);
    }

    public static ProblemException notFound(String noun, Key key) {
        return new ProblemException(ProblemType.NOT_FOUND,
                "There is no visible " + noun + " with the id or slug \"" + key + "\".");
    }

    public static ProblemException gone(String notice) {
        return new ProblemException(ProblemType.GONE, notice);
    }

    public ProblemType type() {
        return type;
    }

    List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
