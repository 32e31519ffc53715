package io.courant.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.courant.testing.ApiTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example of the contract is sent to the demo newsroom and gives the answer that the contract shows.
 *
 * <p>{@code ./mvnw test -Dtest=ExamplesTest -Dcontract.accept} writes the answers anew. They are built into the
 * contract, so accept the contract afterwards, in a second build: {@code -Dtest=ContractTest -Dcontract.accept}.
 */
@ApiTest
class ExamplesTest {

    private static final Path FOLDER = Path.of("src/main/resources/contract");
    /** What differs from one database, or one moment, to the next. */
    private static final List<String> PASSING = List.of("next", "updatedAt", "createdAt", "at", "expiresAt", "revokedAt",
            "lastUsedAt", "requestId", "token");
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    static List<ContractOperation> operations() {
        return GeneratedContract.operations();
    }

    /** A stream has no end, and is read by its own test. */
    static List<ContractOperation> ending() {
        return operations().stream().filter(operation -> !operation.streams()).toList();
    }

    @ParameterizedTest
    @MethodSource("ending")
    void anExampleGivesTheAnswerThatIsShown(ContractOperation operation) throws IOException {
        JsonNode example = Examples.of(operation.id()).orElseThrow();
        Response response = CurlLine.parse(prepared(example)).send(example.path("body").asText());
        assertThat(response.statusCode()).as(response.asString()).isBetween(200, 299);
        // 204 has no content, and is shown as null
        JsonNode live = response.statusCode() == 204 ? NullNode.instance
                : GeneratedContract.JSON.readTree(response.asString());
        JsonNode answer = masked(live.deepCopy());
        JsonNode shown = masked(example.path("response").deepCopy());
        if (System.getProperty("contract.accept") == null) {
            assertThat(answer.toPrettyString()).isEqualTo(shown.toPrettyString());
        } else if (!answer.equals(shown)) {
            accept(operation.id(), ((ObjectNode) example).set("response", live));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anExampleCallsItsOperationAndIsShownInTheContract(ContractOperation operation) {
        String line = Examples.of(operation.id()).orElseThrow().get("curl").asText();
        CurlLine curl = CurlLine.parse(line);
        assertThat(operation.takes(curl.method(), curl.path())).as(line).isTrue();
        assertThat(operation.node().get("description").asText()).contains(line);
    }

    @Test
    void noExampleIsLeftOfAnOperationThatIsGone() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(operations().stream().map(ContractOperation::id).toList());
        }
    }

    /**
     * The example's line, when what comes before it was sent. An id in it stands for that of what the line before has made,
     * and a name in capitals for what is taken of an answer: nobody knows those beforehand.
     */
    private static String prepared(JsonNode example) {
        String line = example.get("curl").asText();
        for (JsonNode step : example.path("before")) {
            String before = step.isTextual() ? step.asText() : step.get("curl").asText();
            Response answer = CurlLine.parse(before).send("");
            assertThat(answer.statusCode()).as(before + "\n" + answer.asString()).isBetween(200, 299);
            String made = answer.jsonPath().getString("id");
            line = made == null ? line : line.replaceAll(UUID_FORM, made);
            for (Map.Entry<String, JsonNode> taken : step.path("take").properties()) {
                // of an address, its last segment
                line = line.replace(taken.getKey(),
                        answer.jsonPath().getString(taken.getValue().asText()).replaceFirst(".*/", ""));
            }
        }
        return line;
    }

    private static JsonNode masked(JsonNode node) {
        node.forEach(ExamplesTest::masked);
        if (node instanceof ObjectNode object) {
            PASSING.stream().filter(object::has).forEach(name -> object.put(name, "..."));
            if (object.path("url").asText().startsWith("/v1/previews/")) {
                object.put("url", "...");
            }
            if (object.path("id").asText().matches(UUID_FORM)) {
                object.put("id", "...");
            }
            if (object.has("item")) {
                object.put("item", object.get("item").asText().replaceAll(UUID_FORM, "..."));
            }
            if (object.has("action") && object.path("tags").isArray()) {
                object.put("position", "...");
                object.put("tags", object.get("tags").toString().replaceAll(UUID_FORM, "..."));
            }
            if (object.has("position") && (object.has("items") || object.size() == 2)) {
                object.put("position", "...");
            }
            // what is newest depends on what other tests have published: only its length is the example's own
            if (object.has("latest")) {
                object.set("latest", TextNode.valueOf(object.get("latest").size() + " cards"));
            }
        }
        return node;
    }

    private static void accept(String operation, JsonNode example) throws IOException {
        if (example.get("response").has("token")) {
            // whoever finds a token in a file must be able to take it for one that is good
            ((ObjectNode) example.get("response")).put("token", "crt_" + "0".repeat(43));
        }
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER).withArrayEmptySeparator(""))
                .withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        Files.writeString(FOLDER.resolve(operation + ".json"),
                GeneratedContract.JSON.writer(printer).writeValueAsString(example) + "\n");
    }
}
