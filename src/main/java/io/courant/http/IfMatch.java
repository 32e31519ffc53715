package io.courant.http;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;

/** The condition of an update (RFC 9110, section 13.1.1): it is made only to the version that its author has seen. */
public record IfMatch(
        @RestHeader("If-Match")
        @Parameter(required = true, example = "\"3\"", description = "The `ETag` of the version that this change was "
                + "made to, as it came; `*` changes whatever version there is. Without it the answer is 428, and 412 "
                + "if somebody else has changed the item meanwhile.")
        String value) {

    /** Whatever version there is. */
    public static final IfMatch ANY = new IfMatch("*");

    /** The strong entity tag of a version. */
    public static String etag(int version) {
        return "\"" + version + "\"";
    }

    /** Compares strongly: a weak tag, as a proxy makes of it, vouches for no byte and matches nothing. */
    public void require(int version) {
        if (value == null || value.isBlank()) {
            throw new ProblemException(ProblemType.PRECONDITION_REQUIRED,
                    "Send If-Match with the ETag of the version you have seen; it is now " + etag(version) + ".");
        }
        boolean matches = value.strip().equals("*")
                || Arrays.stream(value.split(",")).map(String::strip).anyMatch(etag(version)::equals);
        if (!matches) {
            throw new ProblemException(ProblemType.PRECONDITION_FAILED,
                    "This is version " + etag(version) + " now, and not " + ParameterReader.shortened(value)
                            + ". Get it again, and make the change to that.");
        }
    }
}
