package io.courant.testing;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The operations that the running application says it has. */
public final class Contract {

    private Contract() {}

    /**
     * One operation.
     *
     * @param parameters the names of its query parameters
     * @param choices    those of them that take one of a few known values, or a number
     * @param open       whether it takes no token
     */
    public record Operation(String method, String path, List<String> parameters, List<String> choices, boolean open) {

        /** Its path with keys that the demo newsroom has. */
        public String example() {
            return path.replace("/articles/{key}", "/articles/" + Api.json("/v1/articles?limit=1").getString("items[0].slug"))
                    .replace("/sources/{key}", "/sources/mara-teague").replace("/sections/{key}", "/sections/world-news")
                    .replace("/tags/{key}", "/tags/aldous-sound-tunnel").replaceFirst("/problems/\\{\\w+}", "/problems/not-found")
                    .replace("/authors/{key}", "/authors/" + Api.json("/v1/authors?limit=1").getString("items[0].slug"));
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
        return new Operation(method.toUpperCase(), path, parameters.stream().map(one -> (String) one.get("name")).toList(),
                parameters.stream().filter(one -> isChoice((Map<String, Object>) one.get("schema")))
                        .map(one -> (String) one.get("name")).toList(),
                ((List<?>) operation.getOrDefault("security", List.of())).isEmpty());
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
