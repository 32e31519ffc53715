package io.courant.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One operation of the contract, with its references followed. */
record ContractOperation(String method, String path, JsonNode node, JsonNode contract) {

    String id() {
        return node.get("operationId").asText();
    }

    boolean takes(String otherMethod, String otherPath) {
        return method.equalsIgnoreCase(otherMethod) && otherPath.matches(path.replaceAll("\\{\\w+}", "[^/]+"));
    }

    /** Whether it takes no token. */
    boolean open() {
        return node.path("security").isEmpty();
    }

    /** Whether its answer goes on for as long as one listens. */
    boolean streams() {
        return node.at("/responses/200/content").has("text/event-stream");
    }

    /** The media type of its body; empty if it has none. */
    Optional<String> bodyType() {
        return node.path("requestBody").path("content").properties().stream().map(Map.Entry::getKey).findFirst();
    }

    List<JsonNode> parameters(String in) {
        return GeneratedContract.elements(node.path("parameters")).map(one -> GeneratedContract.resolved(one, contract))
                .filter(one -> one.get("in").asText().equals(in)).toList();
    }

    Set<String> queryParameters() {
        return parameters("query").stream().map(one -> one.get("name").asText()).collect(Collectors.toSet());
    }

    /** What is documented of answers with this status; empty if none is. */
    Optional<JsonNode> response(int status) {
        return Optional.ofNullable(node.get("responses").get(String.valueOf(status)))
                .map(one -> GeneratedContract.resolved(one, contract));
    }

    Stream<JsonNode> responses() {
        return GeneratedContract.elements(node.get("responses")).map(one -> GeneratedContract.resolved(one, contract));
    }

    @Override
    public String toString() {
        return id();
    }
}
