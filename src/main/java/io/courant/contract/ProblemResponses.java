package io.courant.contract;

import io.courant.http.Problem;
import io.courant.http.ProblemType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Gives every operation the problems that it can end with, each with an example of every type. */
final class ProblemResponses {

    /** What can have been there and be there no more. */
    private static final Pattern PASSING = Pattern.compile("/(articles/\\{key}|previews/\\{token}|changes)");

    private ProblemResponses() {}

    static void apply(OpenAPI contract) {
        Set<Integer> used = new LinkedHashSet<>();
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations().values().forEach(operation -> {
            statuses(operation).forEach(status -> refer(operation, status, used));
            if (PASSING.matcher(path).find()) {
                refer(operation, 410, used);
            }
        }));
        used.forEach(status -> contract.getComponents().addResponse(name(status), response(status)));
    }

    private static void refer(Operation operation, int status, Set<Integer> used) {
        used.add(status);
        operation.getResponses().addAPIResponse(String.valueOf(status),
                OASFactory.createAPIResponse().ref("#/components/responses/" + name(status)));
    }

    private static List<Integer> statuses(Operation operation) {
        Set<Integer> statuses = new LinkedHashSet<>(List.of(400));
        if (operation.getSecurity() == null) {
            // said in so many words: who reads the contract need not guess that nothing means public
            operation.setSecurity(List.of());
        } else {
            statuses.addAll(List.of(401, 403));
        }
        if (has(operation, Parameter.In.PATH, null)) {
            statuses.add(404);
        }
        if (has(operation, Parameter.In.HEADER, "If-Match")) {
            statuses.addAll(List.of(409, 412, 428));
        }
        if (has(operation, Parameter.In.HEADER, "Idempotency-Key")) {
            statuses.addAll(List.of(409, 422));
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of(413, 415, 422));
        }
        statuses.addAll(List.of(406, 429, 500, 503));
        return statuses.stream().sorted().toList();
    }

    private static boolean has(Operation operation, Parameter.In place, String name) {
        return operation.getParameters() != null && operation.getParameters().stream().anyMatch(one ->
                one.getIn() == place && (name == null || name.equals(one.getName())));
    }

    private static APIResponse response(int status) {
        List<ProblemType> types = Arrays.stream(ProblemType.values()).filter(type -> type.status() == status).toList();
        MediaType media = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        types.forEach(type -> media.addExample(type.slug(), OASFactory.createExample().value(example(type))));
        return OASFactory.createAPIResponse()
                .description(types.stream().map(ProblemType::title).reduce((a, b) -> a + "; or: " + b).orElseThrow() + ".")
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
    }

    private static Map<String, Object> example(ProblemType type) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.uri());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", type.remedy());
        example.put("instance", type.status() == 413 || type.status() == 415 || type.status() == 422 ? "/v1/imports"
                : "/v1/articles");
        example.put("requestId", "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11");
        if (type == ProblemType.INVALID_PARAMETER) {
            // in this order on every machine: the order of Map.of changes from one process to the next
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("field", "limit");
            error.put("in", "query");
            error.put("message", "must be a whole number from 1 to 100, and was \"1000\"");
            example.put("errors", List.of(error));
        }
        return example;
    }

    /** Named by what it means, since generators make names of it. */
    private static String name(int status) {
        return switch (status) {
            case 400 -> "BadRequest";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "NotFound";
            case 406 -> "NotAcceptable";
            case 409 -> "Conflict";
            case 410 -> "Gone";
            case 412 -> "PreconditionFailed";
            case 413 -> "ContentTooLarge";
            case 415 -> "UnsupportedMediaType";
            case 422 -> "UnprocessableContent";
            case 428 -> "PreconditionRequired";
            case 429 -> "TooManyRequests";
            case 503 -> "ServiceUnavailable";
            default -> "InternalServerError";
        };
    }
}
