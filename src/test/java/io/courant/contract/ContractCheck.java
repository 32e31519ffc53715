package io.courant.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Holds answers against what the contract says of them, and takes whatever it does not say for a fault. */
final class ContractCheck {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig FORMATS_COUNT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    /** Headers of HTTP itself, and those that speak to a browser and not to its page. */
    private static final Set<String> PLUMBING = Set.of("content-type", "content-length", "date", "vary",
            "cache-control", "connection", "content-encoding", "transfer-encoding", "x-content-type-options");

    private ContractCheck() {}

    /** That an answer of the operation has a status, headers and a body that the contract documents. */
    static void assertDocumented(Response answer, ContractOperation operation) {
        String what = operation.id() + " " + answer.statusCode() + ": " + answer.asString();
        assertThat(operation.response(answer.statusCode())).as("status of " + what).isPresent();
        JsonNode documented = operation.response(answer.statusCode()).orElseThrow();
        assertThat(undocumentedHeaders(answer, documented)).as("headers of " + what).isEmpty();
        if (!documented.has("content")) {
            assertThat(answer.asString()).as("body of " + what).isEmpty();
            return;
        }
        String type = answer.contentType().replaceFirst(";.*", "");
        assertThat(documented.get("content").has(type)).as(type + " of " + what).isTrue();
        assertValid(answer, documented.get("content").get(type).get("schema"), operation.contract());
    }

    /** That an answer which no operation gives, since there is none at that place, is a problem nevertheless. */
    static void assertProblem(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        ObjectNode reference = GeneratedContract.JSON.createObjectNode().put("$ref", "#/components/schemas/Problem");
        assertValid(answer, reference, GeneratedContract.read());
    }

    private static void assertValid(Response answer, JsonNode schema, JsonNode contract) {
        ObjectNode whole = schema.deepCopy();
        // references in the schema lead to the components beside it
        whole.set("components", closed(contract.get("components").deepCopy()));
        try {
            JsonSchema valid = SCHEMAS.getSchema(whole, FORMATS_COUNT);
            List<String> documents = answer.contentType().startsWith("application/x-ndjson")
                    ? answer.asString().lines().toList() : List.of(answer.asString());
            for (String document : documents) {
                assertThat(valid.validate(GeneratedContract.JSON.readTree(document))).as(document).isEmpty();
            }
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + answer.asString(), e);
        }
    }

    /** Clients must expect more fields to come, so the contract leaves objects open; here one more was forgotten. */
    private static JsonNode closed(JsonNode components) {
        components.get("schemas").forEach(schema -> {
            if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
        return components;
    }

    private static Set<String> undocumentedHeaders(Response answer, JsonNode documented) {
        Set<String> names = new TreeSet<>();
        answer.headers().asList().stream().map(Header::getName).map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !PLUMBING.contains(name) && !name.startsWith("access-control-")).forEach(names::add);
        documented.path("headers").fieldNames().forEachRemaining(name -> names.remove(name.toLowerCase(Locale.ROOT)));
        return names;
    }
}
