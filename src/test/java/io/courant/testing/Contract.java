package io.courant.testing;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The operations that the running application says it has. */
public final class Contract {

    private static final String NOTHING = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d99";

    private Contract() {}

    /**
     * One operation.
     *
     * @param takes      the media type of its body; null if it has none
     * @param parameters the names of its query parameters
     * @param choices    those of them that take one of a few known values, or a number
     * @param open       whether it takes no token
     * @param streams    whether its answer goes on for as long as one listens
     */
    public record Operation(String id, String method, String path, String takes, List<String> parameters,
            List<String> choices, boolean open, boolean streams) {

        /** Its path with keys that the demo newsroom has. */
        public String example() {
            return path.replace("/v1/quotes/{id}", path.equals("/v1/quotes/{id}") ? Newsroom.quote() : "")
                    .replace("/previews/{token}", path.contains("/previews/{token}") ? Newsroom.previewLink() : "")
                    .replace("/stories/{key}", path.startsWith("/v1/stories") ? "/stories/" + Newsroom.story() : "/stories/x")
                    .replace("/articles/{key}", "/articles/" + Api.json("/v1/articles?limit=1").getString("items[0].slug"))
                    .replace("/sources/{key}", "/sources/mara-teague").replace("/sections/{key}", "/sections/world-news")
                    .replace("/tags/{key}", "/tags/aldous-sound-tunnel").replaceFirst("/problems/\\{\\w+}", "/problems/not-found")
                    .replace("/authors/{key}", "/authors/" + Api.json("/v1/authors?limit=1").getString("items[0].slug"));
        }

        /** Tries the door: with keys that nothing has, and a body that says nothing. */
        public Response attempt(RequestSpecification request) {
            if (takes != null) {
                request.contentType(takes).body("{}");
            }
            return request.accept("application/json").request(method, path.replaceAll("\\{\\w+}", NOTHING));
        }
    }

    public static List<Operation> operations() {
        JsonPath contract = Api.json("/v1/openapi?format=json");
        List<Operation> operations = new ArrayList<>();
        contract.<String, Map<String, Map<String, Object>>>getMap("paths").forEach((path, item) ->
                item.forEach((method, operation) -> operations.add(operation(contract, path, method, operation))));
        return operations;
    }

    @SuppressWarnings("unchecked")
    private static Operation operation(JsonPath contract, String path, String method, Map<String, Object> operation) {
        List<Map<String, Object>> parameters = ((List<Map<String, Object>>) operation.getOrDefault("parameters", List.of()))
                .stream().map(parameter -> resolved(contract, parameter)).filter(one -> "query".equals(one.get("in"))).toList();
        return new Operation((String) operation.get("operationId"), method.toUpperCase(), path, takes(operation),
                parameters.stream().map(one -> (String) one.get("name")).toList(),
                parameters.stream().filter(one -> isChoice((Map<String, Object>) one.get("schema")))
                        .map(one -> (String) one.get("name")).toList(),
                ((List<?>) operation.getOrDefault("security", List.of())).isEmpty(),
                operation.get("responses").toString().contains("text/event-stream"));
    }

    @SuppressWarnings("unchecked")
    private static String takes(Map<String, Object> operation) {
        Map<String, Object> body = (Map<String, Object>) operation.get("requestBody");
        return body == null ? null : ((Map<String, Object>) body.get("content")).keySet().iterator().next();
    }

    private static Map<String, Object> resolved(JsonPath contract, Map<String, Object> parameter) {
        String reference = (String) parameter.get("$ref");
        return reference == null ? parameter
                : contract.getMap(reference.substring("#/".length()).replace("/", "."));
    }

    private static boolean isChoice(Map<String, Object> schema) {
        return schema.containsKey("enum") || List.of("integer", "boolean").contains(schema.get("type"));
    }
}
