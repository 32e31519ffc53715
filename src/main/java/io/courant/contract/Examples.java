package io.courant.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * Gives every operation an example that runs when pasted, with the answer that it really gives: a test sends each
 * request to the demo newsroom and compares. The files lie beside this class, one for each operation.
 */
public final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern JSON_SENT = Pattern.compile("-d '([^']*)'");

    private Examples() {}

    static void apply(OpenAPI contract) {
        Operations.of(contract).forEach(operation -> of(operation.getOperationId()).ifPresent(example -> {
            operation.setDescription(operation.getDescription() + "\n\n```sh\n" + example.get("curl").asText() + "\n```\n");
            operation.getResponses().getAPIResponses().values().stream().filter(response -> response.getRef() == null)
                    .filter(response -> response.getContent() != null)
                    .flatMap(response -> response.getContent().getMediaTypes().values().stream()).findFirst()
                    .ifPresent(media -> media.setExample(plain(example.get("response"))));
            body(operation).ifPresent(media -> media.setExample(sent(example)));
        }));
    }

    /** A page stands beside the line that sends it; JSON stands in the line itself, after -d and within single quotes. */
    private static Object sent(JsonNode example) {
        Matcher json = JSON_SENT.matcher(example.get("curl").asText());
        try {
            return json.find() ? plain(JSON.readTree(json.group(1))) : example.path("body").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What follows -d in an example is JSON", e);
        }
    }

    private static Optional<MediaType> body(Operation operation) {
        return Optional.ofNullable(operation.getRequestBody())
                .flatMap(body -> body.getContent().getMediaTypes().values().stream().findFirst());
    }

    private static Object plain(JsonNode node) {
        try {
            return JSON.treeToValue(node, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Any JSON is a plain value", e);
        }
    }

    /**
     * The example of an operation: its {@code curl}, perhaps the {@code body} sent, and the {@code response}; and perhaps
     * what must have been sent {@code before}, for the test that replays it.
     */
    public static Optional<JsonNode> of(String operationId) {
        try (InputStream file = Examples.class.getResourceAsStream("/contract/" + operationId + ".json")) {
            return file == null ? Optional.empty() : Optional.of(JSON.readTree(file));
        } catch (IOException e) {
            throw new IllegalStateException("The example of " + operationId + " cannot be read", e);
        }
    }
}
