package io.courant.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What went wrong, as RFC 9457 problem details. */
@Schema(name = "Problem", description = "What went wrong, as RFC 9457 problem details (`application/problem+json`).")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(format = "uri-reference",
                description = "The kind of problem: a path that explains it. The catalogue is closed.", required = true,
                examples = "/v1/problems/invalid-parameter")
        String type,
        @Schema(description = "The kind of problem in words, the same every time.", required = true,
                examples = "A parameter cannot be used")
        String title,
        @Schema(description = "The HTTP status, repeated.", required = true, minimum = "400", maximum = "599",
                examples = "400")
        int status,
        @Schema(description = "What went wrong this time.", examples = "limit must be a whole number from 1 to 100")
        String detail,
        @Schema(format = "uri-reference", description = "The path of the request.", examples = "/v1/articles")
        String instance,
        @Schema(description = "Names this request in the server's log; also in the `X-Request-Id` header.",
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String requestId,
        @Schema(description = "Each single thing that is wrong, when there is more to say than `detail`.")
        List<Violation> errors) {

    /** The media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";
}
