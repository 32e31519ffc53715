package io.courant.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The contract as the build generates it, for tests that hold the server against it. */
final class GeneratedContract {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FILE = Path.of("target/openapi/openapi.json");

    private GeneratedContract() {}

    /** Starting the application for the tests has just written it. */
    static JsonNode read() {
        try {
            return JSON.readTree(Files.readString(FILE));
        } catch (IOException e) {
            throw new IllegalStateException("The application's build writes " + FILE, e);
        }
    }

    static List<ContractOperation> operations() {
        JsonNode contract = read();
        return contract.get("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().has("operationId"))
                .map(method -> new ContractOperation(method.getKey(), path.getKey(), method.getValue(), contract)))
                .toList();
    }

    static ContractOperation operation(String method, String path) {
        return operations().stream().filter(one -> one.takes(method, path)).findFirst()
                .orElseThrow(() -> new AssertionError("The contract has no operation for " + method + " " + path));
    }

    /** The node itself, or what it refers to. */
    static JsonNode resolved(JsonNode node, JsonNode contract) {
        return node.has("$ref") ? contract.at(node.get("$ref").asText().substring(1)) : node;
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
